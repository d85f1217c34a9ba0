"""Whose a contact is: persons and mailboxes of press offices, sites, the fund and other projects are none.

Each line stands in a text about a project, once behind the project's own contact, under the same heading, and
once where the text names nobody to ask.
"""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

TEXT = {
    "fi": (
        "Risteys-hanke auttaa nuoria työhön\n\nAmmattiopisto Selänne käynnisti Risteys-hankkeen syksyllä 2019. "
        "Hanke ohjaa Kainuussa nuoria koulutukseen ja työhön. Sitä rahoittaa Euroopan sosiaalirahasto. "
        "Rahoituksen myönsi Hämeen ELY-keskus.",
        "Lisätietoja\n\nprojektipäällikkö Aino Testilä, puh. 040 555 1234, aino.testila@selanne.example",
    ),
    "sv": (
        "Projektet Korsvägen hjälper unga till arbete\n\nYrkesinstitutet Vega inledde projektet Korsvägen hösten "
        "2019. Projektet handleder unga i Österbotten till utbildning och arbete. Det finansieras av Europeiska "
        "socialfonden. Finansieringen beviljades av NTM-centralen i Österbotten.",
        "Mera information\n\nprojektledare Aino Testilä, tfn 040 555 1234, aino.testila@vega.example",
    ),
    "en": (
        "The Crossing project helps young people into work\n\nVega Vocational College launched the Crossing "
        "project in autumn 2019. The project guides young people in Kainuu to training and work. It is funded by "
        "the European Social Fund. The funding was granted by the Häme ELY Centre.",
        "Further information\n\nproject manager Aino Testilä, tel. 040 555 1234, aino.testila@vega.example",
    ),
}
OTHERS = r"""
fi | Urakkatarjoukset kunnantalolle: rakennuttaja Saija Kotaranta, puh. 050 555 0001
sv | Anbud på arbetena lämnas till byggmästare Saija Kotaranta, tfn 050 555 0001
en | Tenders for the building works: architect Saija Kotaranta, tel. 050 555 0001
fi | Valmistelija\n• Saija Kotaranta, hallintojohtaja, saija.kotaranta@muu.example
fi | Saija Kotaranta, saija.kotaranta@lakeudenuutiset.example
sv | Saija Kotaranta, saija.kotaranta@kustbladet.example
fi | Viestintäpäällikkö Saija Kotaranta, puh. 050 555 0001, saija.kotaranta@muu.example
fi | Medialle: Saija Kotaranta, puh. 050 555 0001, saija.kotaranta@muu.example
fi | Mediapalvelu\nSaija Kotaranta\n050 555 0001
fi | Tietosuojavastaava Saija Kotaranta, puh. 050 555 0001, saija.kotaranta@muu.example
fi | Kaupungin tietosuojavastaava\nSaija Kotaranta\nsaija.kotaranta@muu.example
fi | Sivuston ylläpito: Saija Kotaranta, saija.kotaranta@muu.example
fi | Verkkosivuista vastaa Saija Kotaranta, saija.kotaranta@muu.example
fi | Rahoittajan yhteyshenkilö: ylitarkastaja Saija Kotaranta, Hämeen ELY-keskus, puh. 050 555 0001
fi | Rahoitusasiantuntija Saija Kotaranta, Hämeen ELY-keskus, puh. 050 555 0001
fi | Aluekehitysasiantuntija Saija Kotaranta, Hämeen liitto, puh. 050 555 0001
fi | Kehittämispäällikkö Saija Kotaranta, Hämeen ELY-keskus, saija.kotaranta@muu.example
fi | Ilmoittautumiset seminaariin: Saija Kotaranta, saija.kotaranta@muu.example
fi | Seminaariin ilmoittaudutaan sähköpostilla: Saija Kotaranta, saija.kotaranta@muu.example
fi | Uraputki-hankkeen projektipäällikkö Saija Kotaranta, puh. 050 555 0001
fi | Uraputki-hanke: projektipäällikkö Saija Kotaranta, puh. 050 555 0001
fi | Lisätietoja Uraputki-hankkeesta: Saija Kotaranta, saija.kotaranta@muu.example
fi | Projektipäällikkö Saija Kotaranta, Uraputki-hanke, puh. 050 555 0001
fi | Lisätietoja hakemisesta: hakuneuvoja Saija Kotaranta, puh. 050 555 0001
fi | Hakijapalvelut: Saija Kotaranta, puh. 050 555 0001
fi | Opintotoimisto: opintosihteeri Saija Kotaranta, puh. 050 555 0001
fi | EURA-järjestelmän tuki: Saija Kotaranta, saija.kotaranta@muu.example
fi | Toimittaja Saija Kotaranta, saija.kotaranta@muu.example
fi | Jutun kirjoittaja Saija Kotaranta, saija.kotaranta@muu.example
fi | Kuvat: Saija Kotaranta, 050 555 0001
fi | Lehdistökuvia voi pyytää: Saija Kotaranta, saija.kotaranta@muu.example
fi | Saavutettavuuspalaute: Saija Kotaranta, saija.kotaranta@muu.example
fi | Hallituksen puheenjohtaja Saija Kotaranta, puh. 050 555 0001
fi | Ohjausryhmän puheenjohtaja Saija Kotaranta, puh. 050 555 0001
fi | Tiedotteen jakelu: Saija Kotaranta, saija.kotaranta@muu.example
fi | Avoinna oleva ohjaajan paikka: lisätietoja antaa Saija Kotaranta, puh. 050 555 0001
fi | Tilavaraukset: Saija Kotaranta, puh. 050 555 0001
fi | Jatkohanketta valmistelee suunnittelija Saija Kotaranta, puh. 050 555 0001
fi | Laskut: taloussihteeri Saija Kotaranta, saija.kotaranta@muu.example
fi | Ulkoisen arvioinnin tekee Saija Kotaranta, Arvio Oy, saija.kotaranta@muu.example
fi | Opinnäytetyötä aiheesta tekee Saija Kotaranta, saija.kotaranta@muu.example
fi | Europe Direct -tiedotuspiste: Saija Kotaranta, puh. 050 555 0001
fi | Rakennerahastoneuvonta: neuvoja Saija Kotaranta, puh. 050 555 0001
fi | Uutiskirjeen tilaukset: Saija Kotaranta, saija.kotaranta@muu.example
fi | Kuhmon vastaavasta toiminnasta kertoo koordinaattori Saija Kotaranta, puh. 050 555 0001
fi | Hankkeen aiempi projektipäällikkö Saija Kotaranta, puh. 050 555 0001
fi | Muissa asioissa yhteys toimistosihteeriin: Saija Kotaranta, puh. 050 555 0001
fi | Lisätietoja rahastosta: Saija Kotaranta, puh. 050 555 0001
fi | Lisätietoja JTF-rahoituksesta: asiantuntija Saija Kotaranta, Hämeen liitto, puh. 050 555 0001
fi | Lisätietoja rahoituspäätöksestä: ylitarkastaja Saija Kotaranta, puh. 050 555 0001
fi | Rahoituksen hakemisesta kertoo kehittämisasiantuntija Saija Kotaranta, puh. 050 555 0001
fi | Tekninen tuki: Saija Kotaranta, saija.kotaranta@muu.example
fi | Kaupungin mediapäivystys, puh. 050 555 0001
fi | Viestintä: viestinta@muu.example, puh. 050 555 0001
fi | Kysymykset henkilötietojen käsittelystä: Saija Kotaranta, saija.kotaranta@muu.example
fi | Rekisterin yhteyshenkilö: Saija Kotaranta, saija.kotaranta@muu.example
fi | Seuraavan haun infotilaisuudesta lisätietoja antaa Saija Kotaranta, puh. 050 555 0001
fi | Lisätietoja kaupungin muista hankkeista antaa hankejohtaja Saija Kotaranta, puh. 050 555 0001
fi | Hankehaku ja rahoitusneuvonta: hankeneuvoja Saija Kotaranta, puh. 050 555 0001
fi | Ota yhteyttä mediapalveluun: media@muu.example tai 050 555 0001
fi | Uutishuone: uutishuone@muu.example, puh. 050 555 0001
fi | Palaute\nAnna palautetta sivustosta: palaute@muu.example
fi | Toimitus\nSaija Kotaranta\nsaija.kotaranta@muu.example
fi | Kirjaamo\nkirjaamo@muu.example\n050 555 0001
fi | Tietosuoja\nTietosuojavastaava Saija Kotaranta, saija.kotaranta@muu.example
fi | Medialle\nViestintäsuunnittelija Saija Kotaranta\n050 555 0001
fi | Rahoittaja\nHämeen ELY-keskus\nrahoitusasiantuntija Saija Kotaranta\n050 555 0001
fi | Tapahtumat\nAvoimet ovet 12.3.2020. Ilmoittautumiset Saija Kotaranta, saija.kotaranta@muu.example
fi | Muut hankkeemme\nUraputki: projektipäällikkö Saija Kotaranta, puh. 050 555 0001
fi | Oppilaitoksen muita hankkeita: Uraputki (projektipäällikkö Saija Kotaranta, puh. 050 555 0001).
fi | Sisarhanke Uraputkea vetää Oulussa projektipäällikkö Saija Kotaranta, puh. 050 555 0001.
fi | Naapurimaakunnan Polku-hanketta vetää Saija Kotaranta, saija.kotaranta@muu.example.
fi | Hakuaikaan liittyviin kysymyksiin vastaa koulutussuunnittelija Saija Kotaranta, puh. 050 555 0001.
fi | Lisätietoja koulutuksen hakuajoista antaa opinto-ohjaaja Saija Kotaranta, puh. 050 555 0001.
fi | Haastattelupyynnöt välittää viestintäasiantuntija Saija Kotaranta, puh. 050 555 0001.
fi | Toimittajien yhteydenotot: Saija Kotaranta, puh. 050 555 0001
fi | Kuvituskuvat ja logot saa graafikolta: Saija Kotaranta, saija.kotaranta@muu.example
fi | Taitto ja ulkoasu: Saija Kotaranta, saija.kotaranta@muu.example
fi | Tulkkauspalvelu tilataan: Saija Kotaranta, puh. 050 555 0001
fi | Kuljetukset järjestää Saija Kotaranta, puh. 050 555 0001.
fi | Yleiset tiedustelut oppilaitokseen: vaihde 050 555 0001, neuvonta@muu.example
fi | Soita ELY-keskuksen neuvontaan, puh. 050 555 0001.
fi | Hankkeen valvojana toimii rahoitusasiantuntija Saija Kotaranta, puh. 050 555 0001.
fi | Kaupungin viestintäjohtaja Saija Kotaranta, puh. 050 555 0001
fi | Markkinointipäällikkö Saija Kotaranta, puh. 050 555 0001
fi | HR-asiantuntija Saija Kotaranta, rekrytointi@muu.example
sv | Kommunikationschef Saija Kotaranta, tfn 050 555 0001, saija.kotaranta@muu.example
sv | För medier: Saija Kotaranta, tfn 050 555 0001, saija.kotaranta@muu.example
sv | Medietjänst\nSaija Kotaranta\n050 555 0001
sv | Dataskyddsombud Saija Kotaranta, tfn 050 555 0001, saija.kotaranta@muu.example
sv | Webbplatsens underhåll: Saija Kotaranta, saija.kotaranta@muu.example
sv | Webbansvarig Saija Kotaranta, saija.kotaranta@muu.example
sv | Finansiärens kontaktperson: inspektör Saija Kotaranta, NTM-centralen i Österbotten, tfn 050 555 0001
sv | Finansieringsexpert Saija Kotaranta, NTM-centralen i Österbotten, tfn 050 555 0001
sv | Specialsakkunnig Saija Kotaranta, Österbottens förbund, tfn 050 555 0001
sv | Anmälningar till seminariet: Saija Kotaranta, saija.kotaranta@muu.example
sv | Anmäl dig till slutseminariet hos Saija Kotaranta, saija.kotaranta@muu.example
sv | Projektledare Saija Kotaranta, projektet Stigen, tfn 050 555 0001
sv | Projektet Stigen: projektledare Saija Kotaranta, tfn 050 555 0001
sv | Mera information om projektet Stigen: Saija Kotaranta, saija.kotaranta@muu.example
sv | Mera information om ansökan: ansökningsrådgivare Saija Kotaranta, tfn 050 555 0001
sv | Studiebyrån: studiesekreterare Saija Kotaranta, tfn 050 555 0001
sv | Stöd för EURA-systemet: Saija Kotaranta, saija.kotaranta@muu.example
sv | Redaktör Saija Kotaranta, saija.kotaranta@muu.example
sv | Artikelns skribent Saija Kotaranta, saija.kotaranta@muu.example
sv | Bilder: Saija Kotaranta, 050 555 0001
sv | Pressbilder kan begäras av Saija Kotaranta, saija.kotaranta@muu.example
sv | Tillgänglighetsrespons: Saija Kotaranta, saija.kotaranta@muu.example
sv | Styrelseordförande Saija Kotaranta, tfn 050 555 0001
sv | Styrgruppens ordförande Saija Kotaranta, tfn 050 555 0001
sv | Meddelandet sändes av Saija Kotaranta, saija.kotaranta@muu.example
sv | Lediga jobb: mera information ger Saija Kotaranta, tfn 050 555 0001
sv | Lokalbokningar: Saija Kotaranta, tfn 050 555 0001
sv | En fortsättning planeras av planerare Saija Kotaranta, tfn 050 555 0001
sv | Fakturor: ekonomisekreterare Saija Kotaranta, saija.kotaranta@muu.example
sv | Den externa utvärderingen görs av Saija Kotaranta, Utvärdera Ab, saija.kotaranta@muu.example
sv | Europe Direct-informationspunkten: Saija Kotaranta, tfn 050 555 0001
sv | Nyhetsbrevet beställs av Saija Kotaranta, saija.kotaranta@muu.example
sv | Om motsvarande verksamhet i Karleby berättar koordinator Saija Kotaranta, tfn 050 555 0001
sv | Projektets tidigare projektledare Saija Kotaranta, tfn 050 555 0001
sv | I övriga ärenden kontaktas kanslisten: Saija Kotaranta, tfn 050 555 0001
sv | Mera information om fonden: Saija Kotaranta, tfn 050 555 0001
sv | Mera information om finansieringsbeslutet: inspektör Saija Kotaranta, tfn 050 555 0001
sv | Teknisk support: Saija Kotaranta, saija.kotaranta@muu.example
sv | Stadens mediejour, tfn 050 555 0001
sv | Kommunikation: kommunikation@muu.example, tfn 050 555 0001
sv | Frågor om behandlingen av personuppgifter: Saija Kotaranta, saija.kotaranta@muu.example
sv | Registrets kontaktperson: Saija Kotaranta, saija.kotaranta@muu.example
sv | Mera information om stadens övriga projekt ger projektchef Saija Kotaranta, tfn 050 555 0001
sv | Redaktionen\nSaija Kotaranta\nsaija.kotaranta@muu.example
sv | Registratorskontoret\nregistrator@muu.example\n050 555 0001
sv | Dataskydd\nDataskyddsombud Saija Kotaranta, saija.kotaranta@muu.example
sv | För medier\nKommunikatör Saija Kotaranta\n050 555 0001
sv | Finansiär\nNTM-centralen i Österbotten\nfinansieringsexpert Saija Kotaranta\n050 555 0001
sv | Våra andra projekt\nStigen: projektledare Saija Kotaranta, tfn 050 555 0001
sv | Systerprojektet Stigen leds i Åbo av projektledare Saija Kotaranta, tfn 050 555 0001.
sv | Frågor om antagningen besvaras av studiehandledare Saija Kotaranta, tfn 050 555 0001.
sv | Intervjuer förmedlas av informatör Saija Kotaranta, tfn 050 555 0001.
sv | Layout: Saija Kotaranta, saija.kotaranta@muu.example
sv | Tolktjänster beställs av Saija Kotaranta, tfn 050 555 0001
sv | Allmänna förfrågningar till institutet: växel 050 555 0001, info@muu.example
sv | Marknadsföringschef Saija Kotaranta, tfn 050 555 0001
sv | Stadens kommunikationsdirektör Saija Kotaranta, tfn 050 555 0001
sv | Nyhetsrummet: nyhetsrum@muu.example, tfn 050 555 0001
sv | Mera information om ansökningsomgången ger utvecklingsplanerare Saija Kotaranta, tfn 050 555 0001
en | Communications manager Saija Kotaranta, tel. 050 555 0001, saija.kotaranta@muu.example
en | For the media: Saija Kotaranta, tel. 050 555 0001, saija.kotaranta@muu.example
en | Media enquiries: Saija Kotaranta, tel. 050 555 0001
en | Press enquiries\nSaija Kotaranta\n050 555 0001
en | Data protection officer Saija Kotaranta, tel. 050 555 0001, saija.kotaranta@muu.example
en | Website maintenance: Saija Kotaranta, saija.kotaranta@muu.example
en | Web editor Saija Kotaranta, saija.kotaranta@muu.example
en | The funder's contact person: inspector Saija Kotaranta, Häme ELY Centre, tel. 050 555 0001
en | Funding expert Saija Kotaranta, Häme ELY Centre, tel. 050 555 0001
en | Senior specialist Saija Kotaranta, Regional Council of Häme, tel. 050 555 0001
en | Registrations for the seminar: Saija Kotaranta, saija.kotaranta@muu.example
en | Sign up for the final seminar with Saija Kotaranta, saija.kotaranta@muu.example
en | Project manager Saija Kotaranta, the Pathway project, tel. 050 555 0001
en | The Pathway project: project manager Saija Kotaranta, tel. 050 555 0001
en | More information on the Pathway project: Saija Kotaranta, saija.kotaranta@muu.example
en | More information on applying: adviser Saija Kotaranta, tel. 050 555 0001
en | Student office: study secretary Saija Kotaranta, tel. 050 555 0001
en | Help with the application system: Saija Kotaranta, saija.kotaranta@muu.example
en | EURA help desk: Saija Kotaranta, saija.kotaranta@muu.example
en | Reporter Saija Kotaranta, saija.kotaranta@muu.example
en | The author of this story is Saija Kotaranta, saija.kotaranta@muu.example
en | Pictures: Saija Kotaranta, 050 555 0001
en | Press photos are available from Saija Kotaranta, saija.kotaranta@muu.example
en | Accessibility feedback: Saija Kotaranta, saija.kotaranta@muu.example
en | Chair of the board Saija Kotaranta, tel. 050 555 0001
en | Chair of the steering group Saija Kotaranta, tel. 050 555 0001
en | Distributed by Saija Kotaranta, saija.kotaranta@muu.example
en | Vacancies: more information from Saija Kotaranta, tel. 050 555 0001
en | Room bookings: Saija Kotaranta, tel. 050 555 0001
en | A follow-up project is being prepared by planner Saija Kotaranta, tel. 050 555 0001
en | Invoices: finance secretary Saija Kotaranta, saija.kotaranta@muu.example
en | The external evaluation is carried out by Saija Kotaranta, Assess Ltd, saija.kotaranta@muu.example
en | Europe Direct information point: Saija Kotaranta, tel. 050 555 0001
en | Newsletter subscriptions: Saija Kotaranta, saija.kotaranta@muu.example
en | Similar work in Oulu is described by coordinator Saija Kotaranta, tel. 050 555 0001
en | Former project manager Saija Kotaranta, tel. 050 555 0001
en | For other matters contact the office secretary: Saija Kotaranta, tel. 050 555 0001
en | More information on the fund: Saija Kotaranta, tel. 050 555 0001
en | More information on the funding decision: inspector Saija Kotaranta, tel. 050 555 0001
en | Technical support: Saija Kotaranta, saija.kotaranta@muu.example
en | City press desk, tel. 050 555 0001
en | Communications: communications@muu.example, tel. 050 555 0001
en | Questions about the processing of personal data: Saija Kotaranta, saija.kotaranta@muu.example
en | Contact person for the register: Saija Kotaranta, saija.kotaranta@muu.example
en | More information on the city's other projects from programme director Saija Kotaranta, tel. 050 555 0001
en | Newsroom\nSaija Kotaranta\nsaija.kotaranta@muu.example
en | Registry\nregistry@muu.example\n050 555 0001
en | Privacy\nData protection officer Saija Kotaranta, saija.kotaranta@muu.example
en | Media\nCommunications specialist Saija Kotaranta\n050 555 0001
en | Funder\nHäme ELY Centre\nfunding expert Saija Kotaranta\n050 555 0001
en | Our other projects\nPathway: project manager Saija Kotaranta, tel. 050 555 0001
en | The sister project Pathway is led in Oulu by project manager Saija Kotaranta, tel. 050 555 0001.
en | Questions about admissions are answered by study counsellor Saija Kotaranta, tel. 050 555 0001.
en | Interviews are arranged by press officer Saija Kotaranta, tel. 050 555 0001.
en | Layout and design: Saija Kotaranta, saija.kotaranta@muu.example
en | Interpreters are booked through Saija Kotaranta, tel. 050 555 0001
en | General enquiries to the college: switchboard 050 555 0001, info@muu.example
en | Marketing manager Saija Kotaranta, tel. 050 555 0001
en | The city's director of communications Saija Kotaranta, tel. 050 555 0001
en | News desk: news@muu.example, tel. 050 555 0001
en | For more information on the call contact development planner Saija Kotaranta, tel. 050 555 0001
fi | Kaupungin viestinnästä lisätietoja antaa Saija Kotaranta, puh. 050 555 0001.
fi | Kuvapankin kuvia voi pyytää osoitteesta kuvapankki@muu.example.
fi | Uutispäällikkö Saija Kotaranta päivystää numerossa 050 555 0001.
fi | Lehden toimitus tavoittaa numerosta 050 555 0001 tai osoitteesta lehti@muu.example.
fi | Rakennerahasto-ohjelmaan liittyvät kysymykset: Saija Kotaranta, Hämeen liitto, puh. 050 555 0001
fi | Ohjelman viestintä: Saija Kotaranta, saija.kotaranta@muu.example
fi | Työ- ja elinkeinoministeriö: hallitusneuvos Saija Kotaranta, puh. 050 555 0001
fi | Erityisasiantuntija Saija Kotaranta, työ- ja elinkeinoministeriö, puh. 050 555 0001
fi | Rahoituspäätöksestä vastasi Hämeen ELY-keskuksessa Saija Kotaranta, puh. 050 555 0001.
fi | Hankkeen rahoittajana toimii Hämeen ELY-keskus, jossa yhteyshenkilö on Saija Kotaranta, puh. 050 555 0001.
fi | Hämeen ELY-keskus\nSaija Kotaranta\nrahoitusyksikkö\n050 555 0001
fi | Kehittämisyhtiön muita palveluja esittelee yritysneuvoja Saija Kotaranta, puh. 050 555 0001.
fi | Yritysneuvonnan ajanvaraus: Saija Kotaranta, puh. 050 555 0001
fi | Samaan aikaan käynnistyneestä Polku-hankkeesta kertoo projektipäällikkö Saija Kotaranta, puh. 050 555 0001.
fi | Polku-hankkeen yhteyshenkilö on Saija Kotaranta, saija.kotaranta@muu.example.
fi | Hanke tekee yhteistyötä Polku-hankkeen kanssa (projektipäällikkö Saija Kotaranta, puh. 050 555 0001).
fi | Aiemmin hanketta veti Saija Kotaranta, joka tavoitetaan nykyisin numerosta 050 555 0001.
fi | Projektipäällikkönä toimi vuoteen 2018 Saija Kotaranta, saija.kotaranta@muu.example.
fi | Avajaisten juontaja Saija Kotaranta ottaa vastaan keikkatilauksia, puh. 050 555 0001.
fi | Seminaarin pääpuhuja Saija Kotaranta (saija.kotaranta@muu.example) on tutkija Oulun yliopistossa.
fi | Mukana oli myös yrittäjä Saija Kotaranta, Kotarannan Puu Oy, saija.kotaranta@muu.example.
fi | Kurssille ilmoittaudutaan rehtorin kansliaan: Saija Kotaranta, puh. 050 555 0001.
fi | Oppilaitoksen opiskelijavalinnoista tiedottaa Saija Kotaranta, puh. 050 555 0001.
fi | Luottamushenkilöyhteydet: Saija Kotaranta, puh. 050 555 0001
fi | Sivun tekninen toteutus: Saija Kotaranta, Nettipaja Oy, saija.kotaranta@muu.example
fi | Sivusta vastaa: Saija Kotaranta, saija.kotaranta@muu.example
fi | Päivittäjä: Saija Kotaranta, saija.kotaranta@muu.example
fi | Sivun sisällöstä vastaava: Saija Kotaranta, saija.kotaranta@muu.example
fi | Käännös: Saija Kotaranta, saija.kotaranta@muu.example
fi | Verkkopalvelun asiakastuki arkisin, puh. 050 555 0001
fi | Rekisterinpitäjä: Ammattiopisto Selänne, yhteyshenkilö Saija Kotaranta, saija.kotaranta@muu.example
fi | Henkilörekisteriasioissa yhteyshenkilö on Saija Kotaranta, saija.kotaranta@muu.example.
fi | Opiston avoimia ovia koskeviin kysymyksiin vastaa Saija Kotaranta, puh. 050 555 0001.
fi | Ruokalan tilaukset Saija Kotaranta, 050 555 0001.
fi | Hakemuslomakkeita saa ELY-keskuksesta, Saija Kotaranta, puh. 050 555 0001.
fi | Seuraava haku avautuu syksyllä. Tiedustelut: Saija Kotaranta, Hämeen ELY-keskus, puh. 050 555 0001
fi | ELY-keskuksen mediapuhelin 050 555 0001
fi | Tiedotteen lisätiedot medialle: Saija Kotaranta, puh. 050 555 0001
fi | Saavutettavuusselosteesta vastaa Saija Kotaranta, saija.kotaranta@muu.example
fi | Tiimin vetäjä Saija Kotaranta, Polku-hanke, saija.kotaranta@muu.example
fi | Tilaa uutiskirje: uutiskirje@muu.example
fi | Facebook-sivujen ylläpitäjä on Saija Kotaranta, saija.kotaranta@muu.example.
fi | Löysitkö virheen? Kerro siitä: Saija Kotaranta, saija.kotaranta@muu.example
fi | Kommentti: Olisiko näitä Raahessakin? t. Saija Kotaranta, saija.kotaranta@muu.example
fi | Nimimerkki Kyselijä kirjoitti: soittakaa minulle, 050 555 0001.
fi | Vastuullinen julkaisija: Saija Kotaranta, saija.kotaranta@muu.example
fi | Päätoimittaja Saija Kotaranta, saija.kotaranta@muu.example
fi | Painopaikka ja myynti: Saija Kotaranta, 050 555 0001
fi | Hankkeesta on tehty väitöskirja, jonka tekijä on Saija Kotaranta, saija.kotaranta@muu.example.
fi | Tutkimuslupia myöntää Saija Kotaranta, saija.kotaranta@muu.example.
fi | Yrityspalvelupiste\nSaija Kotaranta\n050 555 0001
fi | Kehittämisyksikön päällikkö Saija Kotaranta vastaa muista hankkeista, saija.kotaranta@muu.example.
sv | Tidningens redaktion nås på 050 555 0001 eller lasare@muu.example.
sv | Frågor om strukturfondsprogrammet: Saija Kotaranta, Österbottens förbund, tfn 050 555 0001
sv | Arbets- och näringsministeriet: regeringsråd Saija Kotaranta, tfn 050 555 0001
sv | Specialsakkunnig Saija Kotaranta, arbets- och näringsministeriet, tfn 050 555 0001
sv | Finansieringsbeslutet fattades vid NTM-centralen av Saija Kotaranta, tfn 050 555 0001.
sv | NTM-centralen i Österbotten\nSaija Kotaranta\n050 555 0001
sv | Utvecklingsbolagets övriga tjänster presenteras av företagsrådgivare Saija Kotaranta, tfn 050 555 0001.
sv | Om projektet Stigen, som startade samtidigt, berättar projektledare Saija Kotaranta, tfn 050 555 0001.
sv | Kontaktperson för projektet Stigen är Saija Kotaranta, saija.kotaranta@muu.example.
sv | Projektet samarbetar med projektet Stigen (projektledare Saija Kotaranta, tfn 050 555 0001).
sv | Projektet leddes tidigare av Saija Kotaranta, som numera nås på 050 555 0001.
sv | Seminariets huvudtalare Saija Kotaranta (saija.kotaranta@muu.example) är forskare vid Åbo Akademi.
sv | Med var också företagaren Saija Kotaranta, Kotaranta Trä Ab, saija.kotaranta@muu.example.
sv | Till kursen anmäler man sig hos kansliet: Saija Kotaranta, tfn 050 555 0001.
sv | Teknisk lösning: Saija Kotaranta, Nätverkstad Ab, saija.kotaranta@muu.example
sv | För sidan ansvarar: Saija Kotaranta, saija.kotaranta@muu.example
sv | Sidans innehåll: Saija Kotaranta, saija.kotaranta@muu.example
sv | Översättning: Saija Kotaranta, saija.kotaranta@muu.example
sv | Registeransvarig: Yrkesinstitutet Vega, kontaktperson Saija Kotaranta, saija.kotaranta@muu.example
sv | Frågor om institutets öppna dörrar besvaras av Saija Kotaranta, tfn 050 555 0001.
sv | Ansökningsblanketter fås av NTM-centralen, Saija Kotaranta, tfn 050 555 0001.
sv | Nästa ansökan öppnas i höst. Förfrågningar: Saija Kotaranta, NTM-centralen i Österbotten, tfn 050 555 0001
sv | Ansvarig utgivare: Saija Kotaranta, saija.kotaranta@muu.example
sv | Chefredaktör Saija Kotaranta, saija.kotaranta@muu.example
sv | Kommentar: Kunde det här ordnas i Karis? Hälsningar Saija Kotaranta, saija.kotaranta@muu.example
sv | Om projektet har skrivits en avhandling av Saija Kotaranta, saija.kotaranta@muu.example.
sv | Näringslivsservicen\nSaija Kotaranta\n050 555 0001
sv | Hittade du ett fel? Meddela Saija Kotaranta, saija.kotaranta@muu.example
sv | Beställ nyhetsbrevet: nyhetsbrev@muu.example
sv | Facebooksidan sköts av Saija Kotaranta, saija.kotaranta@muu.example.
sv | Projektledare för Stigen är Saija Kotaranta, tfn 050 555 0001.
sv | Stadens företagstjänster: företagsombud Saija Kotaranta, tfn 050 555 0001
en | The newspaper can be reached on 050 555 0001 or at letters@muu.example.
en | Questions about the structural fund programme: Saija Kotaranta, Regional Council of Häme, tel. 050 555 0001
en | Ministry of Economic Affairs and Employment: senior adviser Saija Kotaranta, tel. 050 555 0001
en | Senior specialist Saija Kotaranta, Ministry of Economic Affairs and Employment, tel. 050 555 0001
en | At the Häme ELY Centre the decision was made by Saija Kotaranta, tel. 050 555 0001.
en | Häme ELY Centre\nSaija Kotaranta\n050 555 0001
en | The company's other services are presented by business adviser Saija Kotaranta, tel. 050 555 0001.
en | Project manager Saija Kotaranta (tel. 050 555 0001) tells about the Pathway project, which started at the same time.
en | The contact person of the Pathway project is Saija Kotaranta, saija.kotaranta@muu.example.
en | The project works with the Pathway project (project manager Saija Kotaranta, tel. 050 555 0001).
en | The project was earlier led by Saija Kotaranta, who can now be reached on 050 555 0001.
en | The keynote speaker Saija Kotaranta (saija.kotaranta@muu.example) is a researcher at the University of Oulu.
en | For the course, sign up at the office: Saija Kotaranta, tel. 050 555 0001.
en | Technical implementation: Saija Kotaranta, Webshop Ltd, saija.kotaranta@muu.example
en | Responsible for this page: Saija Kotaranta, saija.kotaranta@muu.example
en | Page content: Saija Kotaranta, saija.kotaranta@muu.example
en | Translation: Saija Kotaranta, saija.kotaranta@muu.example
en | Controller: Vega Vocational College, contact person Saija Kotaranta, saija.kotaranta@muu.example
en | Questions about the college's open day are answered by Saija Kotaranta, tel. 050 555 0001.
en | Application forms are available from the ELY Centre, Saija Kotaranta, tel. 050 555 0001.
en | The next call opens in autumn. Enquiries: Saija Kotaranta, Häme ELY Centre, tel. 050 555 0001
en | Publisher: Saija Kotaranta, saija.kotaranta@muu.example
en | Editor-in-chief Saija Kotaranta, saija.kotaranta@muu.example
en | Comment: Could you do this in Raahe as well? Regards, Saija Kotaranta, saija.kotaranta@muu.example
en | A doctoral dissertation on the project was written by Saija Kotaranta, saija.kotaranta@muu.example.
en | Business services\nSaija Kotaranta\n050 555 0001
en | Found a mistake? Tell Saija Kotaranta, saija.kotaranta@muu.example
en | Order the newsletter: newsletter@muu.example
en | The Facebook page is run by Saija Kotaranta, saija.kotaranta@muu.example.
en | The project manager of Pathway is Saija Kotaranta, tel. 050 555 0001.
en | The city's business services: adviser Saija Kotaranta, tel. 050 555 0001
"""
PROJECTS = r"""
fi | Lisätietoja hankkeesta antaa viestintäpäällikkö Saija Kotaranta, puh. 050 555 0001
fi | Lisätietoja antaa myös rehtori Saija Kotaranta, puh. 050 555 0001, saija.kotaranta@muu.example
fi | Hankkeen yhteyshenkilö: Saija Kotaranta, saija.kotaranta@muu.example
fi | Hankkeesta kertoo lisää kehittämispäällikkö Saija Kotaranta, puh. 050 555 0001
fi | Medialle: hankekoordinaattori Saija Kotaranta, puh. 050 555 0001
fi | Ota yhteyttä: työvalmentaja Saija Kotaranta, puh. 050 555 0001
fi | Kysy lisää Risteys-hankkeesta: Saija Kotaranta, saija.kotaranta@muu.example
fi | Tiedustelut ja ilmoittautumiset: ohjaaja Saija Kotaranta, puh. 050 555 0001
fi | Projektityöntekijä\nSaija Kotaranta\n050 555 0001
fi | Ilmoittaudu mukaan: hanketyöntekijä Saija Kotaranta, puh. 050 555 0001
fi | Yhteyshenkilö Kajaanissa: uraohjaaja Saija Kotaranta, puh. 050 555 0001
fi | Lisätietoja: toimitusjohtaja Saija Kotaranta, Selänteen Palvelu Oy, puh. 050 555 0001
sv | Mera information om projektet ger kommunikationschef Saija Kotaranta, tfn 050 555 0001
sv | Mera information ger också rektor Saija Kotaranta, tfn 050 555 0001, saija.kotaranta@muu.example
sv | Projektets kontaktperson: Saija Kotaranta, saija.kotaranta@muu.example
sv | Kontakta arbetscoach Saija Kotaranta, tfn 050 555 0001
sv | För medier: projektkoordinator Saija Kotaranta, tfn 050 555 0001
sv | Frågor om projektet Korsvägen besvaras av Saija Kotaranta, saija.kotaranta@muu.example
sv | Projektmedarbetare\nSaija Kotaranta\n050 555 0001
sv | Kontaktperson i Vasa: handledare Saija Kotaranta, tfn 050 555 0001
en | More information on the project from communications manager Saija Kotaranta, tel. 050 555 0001
en | Further information is also available from principal Saija Kotaranta, tel. 050 555 0001, saija.kotaranta@muu.example
en | The project's contact person: Saija Kotaranta, saija.kotaranta@muu.example
en | Please contact job coach Saija Kotaranta, tel. 050 555 0001
en | Media contact: project coordinator Saija Kotaranta, tel. 050 555 0001
en | Questions about the Crossing project are answered by Saija Kotaranta, saija.kotaranta@muu.example
en | Project worker\nSaija Kotaranta\n050 555 0001
en | Contact person in Oulu: counsellor Saija Kotaranta, tel. 050 555 0001
"""


def _rows(table: str) -> list[tuple[str, str]]:
    split = (line.partition(" | ") for line in table.strip().splitlines())
    return [(language, line.replace("\\n", "\n")) for language, _, line in split]


def _contacts(text: str) -> list[str | None]:
    return [each.get("name") or each.get("email") for each in found(text).get("contacts", [])]


@pytest.mark.parametrize(("language", "line"), _rows(OTHERS))
def test_who_serves_others_is_no_contact(language: str, line: str) -> None:
    story, asked = TEXT[language]
    assert _contacts(f"{story}\n\n{asked}\n{line}") == ["Aino Testilä"]
    assert _contacts(f"{story}\n\n{line}") == []


@pytest.mark.parametrize(("language", "line"), _rows(PROJECTS))
def test_who_is_asked_about_the_project_is_one(language: str, line: str) -> None:
    story, asked = TEXT[language]
    assert _contacts(f"{story}\n\n{line}") == ["Saija Kotaranta"]
    assert set(_contacts(f"{story}\n\n{asked}\n\n{line}")) == {"Aino Testilä", "Saija Kotaranta"}

"""Who is asked about a project, and who takes bookings, sends bills or lends pictures."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.periods.test_period_phrases import HEAD

# Language | lines at the end of a text | the contacts: name, role, e-mail and phone.
SAID = r"""
fi | Lisätietoja antaa projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja hankkeesta saa projektipäällikkö Maija Testilältä, 040 555 1234, maija.testila@esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Yhteyshenkilö on projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Kyselyihin vastaa elinkeinoasiamies Pentti Testilä, puh. 016 555 481. | Pentti Testilä, elinkeinoasiamies, -, 016 555 481
fi | Hankkeesta vastaa kehittämispäällikkö Pentti Testilä, puh. 016 555 481. | Pentti Testilä, kehittämispäällikkö, -, 016 555 481
fi | Kysymyksiin vastaavat:\nMaija Testilä, projektipäällikkö\n040 555 1234\nmaija.testila@esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Ota yhteyttä!\nMaija Testilä\nprojektipäällikkö\n040 555 1234\nmaija.testila@esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Maija Testilä (projektipäällikkö), 040 555 1234, maija.testila@esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Yhteystiedot\n\nMaija Testilä | projektipäällikkö | 040 555 1234 | maija.testila@esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Kysy lisää: maija.testila(miumau)esimerkki.fi, Maija Testilä, projektipäällikkö, 040 555 1234 | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila [ät-merkki] esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila(kissanhäntä)esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila {at} esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila[at]esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila (miuku) esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila(a)esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila<at>esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila -at- esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila_at_esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila(poista tämä)@esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nIlmoittautumiset: Raija Toivola, 040 555 9999 | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nTapaaminen Siilinjärvellä 22.11.2012 (ilmoittautumiset Raija Toivola, 0440 555 569) | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nKoulun vuokraukset hoitaa Raija Toivola, p. 0500 555 542. | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nPaikan hinta on 12 euroa, ja paikkoja välittää Raija Toivola, puh. 0500 555 441. | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nKuvia lehdistölle: Raija Toivola, kuvat@esimerkki.example | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nLaskutusasiat: Raija Toivola, 045 555 5809 | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nAineistopyynnöt: arkistosihteeri Raija Toivola, arkisto@esimerkki.example | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nTE-keskuksessa asiaa hoitaa tarkastaja Raija Toivola, puh. 0100 555 48. | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nELY-keskuksessa hanketta valvoo rahoitusasiantuntija Raija Toivola, puh. 0295 555 480. | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nTiedotteen lähetti\nHakalahden ammattiopiston viestintä\nRaija Toivola, 040 555 4888 | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nTilaukset ja peruutukset: Raija Toivola, 040 555 4888 | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nKahvilan varaukset ottaa vastaan Raija Toivola, 040 555 4888. | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nTietosuojavastaava Raija Toivola, tietosuoja@esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nYhdistyksen puheenjohtaja Raija Toivola, 040 555 4888 | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nJäsenrekisteri: Raija Toivola, 040 555 4888 | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nSivujen päivitys: Raija Toivola, raija@esimerkki.fi | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nLehtijutun kirjoitti Raija Toivola, raija.toivola@lehti.example | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nRuokatilaukset Raija Toivola 040 555 4888 | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nTilavaraukset: vahtimestari Raija Toivola, 040 555 4888 | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nJohtokunnan sihteeri Raija Toivola, 040 555 4888 | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nSamassa talossa toimii myös Verso-hanke, jonka vetäjä on Raija Toivola, 040 555 4888. | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nMyyntikojun voi varata Raija Toivolalta, 040 555 4888. | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nAvoimesta tehtävästä antaa tietoja Raija Toivola, 040 555 4888. | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Maija Testilä, puh. 040 555 1234, maija.testila@esimerkki.fi\n\nNuorisotoimen päivystys: Raija Toivola, 040 555 4888. | Maija Testilä, projektipäällikkö, maija.testila@esimerkki.fi, 040 555 1234
sv | Mera information: projektledare Maj Testman, tfn 040 555 1234, maj.testman@exempel.fi | Maj Testman, projektledare, maj.testman@exempel.fi, 040 555 1234
sv | Frågor besvaras av projektchef Maj Testman, 040 555 1234, maj.testman@exempel.fi | Maj Testman, projektchef, maj.testman@exempel.fi, 040 555 1234
sv | Kontaktperson är projektledare Maj Testman, tfn 040 555 1234. | Maj Testman, projektledare, -, 040 555 1234
sv | Projektledare: Maj Testman, tfn 040 555 1234\nAnmälningar: Rita Lind, 040 555 9999 | Maj Testman, Projektledare, -, 040 555 1234
sv | Projektledare: Maj Testman, tfn 040 555 1234\nUthyrning av salen sköts av Rita Lind, 040 555 9999. | Maj Testman, Projektledare, -, 040 555 1234
sv | Projektledare: Maj Testman, tfn 040 555 1234\nPressbilder: Rita Lind, bilder@exempel.fi | Maj Testman, Projektledare, -, 040 555 1234
sv | Projektledare: Maj Testman, tfn 040 555 1234\nFaktureringsärenden: Rita Lind, 040 555 9999 | Maj Testman, Projektledare, -, 040 555 1234
sv | Projektledare: Maj Testman, tfn 040 555 1234\nVid NTM-centralen handläggs ärendet av Rita Lind, 0295 555 999. | Maj Testman, Projektledare, -, 040 555 1234
sv | Projektledare: Maj Testman, tfn 040 555 1234\nBeställningar tas emot av Rita Lind, 040 555 9999. | Maj Testman, Projektledare, -, 040 555 1234
sv | Projektledare: Maj Testman, tfn 040 555 1234\nFöreningens ordförande Rita Lind, 040 555 9999 | Maj Testman, Projektledare, -, 040 555 1234
en | Further information: project manager Mary Tester, tel. 040 555 1234, mary.tester@example.fi | Mary Tester, project manager, mary.tester@example.fi, 040 555 1234
en | Questions are answered by project manager Mary Tester, tel. 040 555 1234. | Mary Tester, project manager, -, 040 555 1234
en | The contact person is project manager Mary Tester, tel. 040 555 1234. | Mary Tester, project manager, -, 040 555 1234
en | Project manager: Mary Tester, tel. 040 555 1234\nBookings: Rita Lind, 040 555 9999 | Mary Tester, Project manager, -, 040 555 1234
en | Project manager: Mary Tester, tel. 040 555 1234\nThe hall is let by Rita Lind, 040 555 9999. | Mary Tester, Project manager, -, 040 555 1234
en | Project manager: Mary Tester, tel. 040 555 1234\nPress photos: Rita Lind, photos@example.fi | Mary Tester, Project manager, -, 040 555 1234
en | Project manager: Mary Tester, tel. 040 555 1234\nInvoicing: Rita Lind, 040 555 9999 | Mary Tester, Project manager, -, 040 555 1234
en | Project manager: Mary Tester, tel. 040 555 1234\nAt the ELY Centre the matter is handled by Rita Lind, 0295 555 999. | Mary Tester, Project manager, -, 040 555 1234
en | Project manager: Mary Tester, tel. 040 555 1234\nChair of the association: Rita Lind, 040 555 9999 | Mary Tester, Project manager, -, 040 555 1234
en | Project manager: Mary Tester, tel. 040 555 1234\nSign up for the seminar: Rita Lind, 040 555 9999 | Mary Tester, Project manager, -, 040 555 1234
fi | Lisätietoja hankkeesta antavat projektipäällikkö Liisa Malli (040 555 1234, liisa.malli@talo.fi) ja hankesihteeri Timo Esala (040 555 4321). | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234 / Timo Esala, hankesihteeri, -, 040 555 4321
fi | Haastattelupyynnöt: Liisa Malli, projektipäällikkö, 040 555 1234 | Liisa Malli, projektipäällikkö, -, 040 555 1234
fi | Hankkeen yhteyshenkilönä toimii Liisa Malli, puh. 040 555 1234. | Liisa Malli, -, -, 040 555 1234
fi | Hankkeesta kertoo lisää Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi. | Liisa Malli, -, liisa.malli@talo.fi, 040 555 1234
fi | Kiinnostuitko? Soita Liisalle!\nLiisa Malli, 040 555 1234 | Liisa Malli, -, -, 040 555 1234
fi | Projektitiimi\n\nLiisa Malli\nprojektipäällikkö\n040 555 1234\nliisa.malli@talo.fi\n\nTimo Esala\ntyöhönvalmentaja\n040 555 4321\ntimo.esala@talo.fi | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234 / Timo Esala, työhönvalmentaja, timo.esala@talo.fi, 040 555 4321
fi | Yhteystiedot: Liisa Malli, projektipäällikkö, liisa.malli at talo.fi, p. 040-5551234 | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040-5551234
fi | Projektipäällikkö\nLiisa Malli\nTalon Työllisyys ry\nKoulukatu 5, 99999 Talo\npuh. 040 555 1234\nsähköposti: liisa.malli@talo.fi | Liisa Malli, Projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätiedot: vs. projektipäällikkö Liisa Malli, gsm 040 555 1234 | Liisa Malli, vs. projektipäällikkö, -, 040 555 1234
fi | Lisätietoja: toiminnanjohtaja Timo Esala, Talon Työllisyys ry, 040 555 4321 | Timo Esala, toiminnanjohtaja, -, 040 555 4321
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nTietosuoja-asioissa: Raija Toivola, 040 555 9999 | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nKahvituksesta vastaa emäntä Raija Toivola, 040 555 9999. | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nTilojen avaimet: vahtimestari Raija Toivola, 040 555 9999 | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nPalaute sivuista: Raija Toivola, raija.toivola@talo.fi | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nToimituksen puhelin 013 555 444 | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nKaupungin vaihde 013 555 444, kirjaamo@talo.fi | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nLiput näytelmään: Raija Toivola, 040 555 9999 | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nYhdistyksen jäseneksi voi liittyä ottamalla yhteyttä sihteeriin: Raija Toivola, 040 555 9999 | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nRahoittajan edustaja: ylitarkastaja Raija Toivola, Lapin ELY-keskus, 0295 555 999 | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nAvoin työpaikka: tiedustelut osastonhoitaja Raija Toivola, 040 555 9999 | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nMuut hankkeet: Loimu, Raija Toivola, 040 555 9999 | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nKuvat: Raija Toivola | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nTaitto ja kuvat Raija Toivola, raija.toivola@talo.fi | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
fi | Lisätietoja: projektipäällikkö Liisa Malli, puh. 040 555 1234, liisa.malli@talo.fi\n\nKansanedustaja Raija Toivola (040 555 9999) kävi tutustumassa hankkeeseen. | Liisa Malli, projektipäällikkö, liisa.malli@talo.fi, 040 555 1234
sv | Ytterligare information om projektet ger projektledare Lisa Modell (040 555 1234, lisa.modell@hus.fi). | Lisa Modell, projektledare, lisa.modell@hus.fi, 040 555 1234
sv | Kontakt\n\nLisa Modell\nprojektledare\ntfn 040 555 1234\nlisa.modell@hus.fi | Lisa Modell, projektledare, lisa.modell@hus.fi, 040 555 1234
sv | Vill du veta mer? Ring Lisa Modell, 040 555 1234. | Lisa Modell, -, -, 040 555 1234
sv | Projektledare Lisa Modell nås på 040 555 1234.\nSalsbokningar: Rita Lind, 040 555 9999 | Lisa Modell, Projektledare, -, 040 555 1234
sv | Projektledare: Lisa Modell, 040 555 1234\nOm dataskydd: Rita Lind, rita.lind@hus.fi | Lisa Modell, Projektledare, -, 040 555 1234
sv | Projektledare: Lisa Modell, 040 555 1234\nBiljetter säljs av Rita Lind, 040 555 9999. | Lisa Modell, Projektledare, -, 040 555 1234
sv | Projektledare: Lisa Modell, 040 555 1234\nFinansiärens kontaktperson: överinspektör Rita Lind, 0295 555 999 | Lisa Modell, Projektledare, -, 040 555 1234
en | For more information about the project, contact project manager Lisa Model (040 555 1234, lisa.model@house.fi). | Lisa Model, project manager, lisa.model@house.fi, 040 555 1234
en | Contact\n\nLisa Model\nproject manager\ntel. 040 555 1234\nlisa.model@house.fi | Lisa Model, project manager, lisa.model@house.fi, 040 555 1234
en | Want to join? Call Lisa Model on 040 555 1234. | Lisa Model, -, -, 040 555 1234
en | Project manager: Lisa Model, 040 555 1234\nHall bookings: Rita Lind, 040 555 9999 | Lisa Model, Project manager, -, 040 555 1234
en | Project manager: Lisa Model, 040 555 1234\nData protection officer: Rita Lind, rita.lind@house.fi | Lisa Model, Project manager, -, 040 555 1234
en | Project manager: Lisa Model, 040 555 1234\nAt the funding authority: senior inspector Rita Lind, 0295 555 999 | Lisa Model, Project manager, -, 040 555 1234
en | Project manager: Lisa Model, 040 555 1234\nSite maintained by Rita Lind, rita.lind@house.fi | Lisa Model, Project manager, -, 040 555 1234
"""
ROWS = [
    tuple(line.split(" | ", 1)[:1]) + tuple(line.split(" | ", 1)[1].rsplit(" | ", 1))
    for line in SAID.strip().splitlines()
]


@pytest.mark.parametrize(("language", "said", "asked"), ROWS)
def test_a_contact_is_asked_about_the_project(language: str, said: str, asked: str) -> None:
    text = HEAD[language] + "\n\n" + said.replace("\\n", "\n") + "\n"
    contacts = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0].contacts
    read = [
        ", ".join(part or "-" for part in (each.name, each.role, each.email, each.phone)) for each in contacts
    ]
    assert " / ".join(read) == asked

"""Words, names, figures and addresses as the pages of a site show them, in its three languages."""

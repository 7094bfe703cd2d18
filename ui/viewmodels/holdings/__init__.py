"""The pages of the Wealth tab, each a view model of its own."""

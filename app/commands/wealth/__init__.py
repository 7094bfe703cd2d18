"""Balance, bank cards, identity, term deposits, insurance and stocks."""

"""Coupons: published and closed by merchants, claimed and used by people, reminded of by the clock."""

"""Documents that describe the phone: layouts, the catalogue of functions, devices and themes."""

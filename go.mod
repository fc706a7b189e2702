module outrider

go 1.26

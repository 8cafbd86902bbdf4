module shop.example/orders

go 1.21

require (
	github.com/dgrijalva/jwt-go v3.2.0+incompatible
	golang.org/x/net v0.7.0
	golang.org/x/text v0.3.5
)

name libmodbus
also modbus
advisory Debian libmodbus
advisory generic libmodbus
# learned
reference 3.1.11 amd64 sha256:ba2b53b70069602aad29929a6ab47dbfc1025a88f91b9ecb871ce102648b58d5 libmodbus-dev 3.1.11-2, libmodbus5 3.1.11-2
reference 3.2.0 amd64 sha256:985a5adcb7f5227ccf0e0f337dc36c2a1398497fc99536224007c75592d42176 libmodbus-dev 3.2.0-1, libmodbus5 3.2.0-1
string 3.1.11..3.1.11 - "FIXME Not implemented\n"
string 3.1.11..3.1.11 - "The baud rate value must not be zero\n"
string 3.1.11..3.1.11 - "WARNING Unknown baud rate %d (B9600 used)\n"
string 3.1.11..3.2.0 - "A non blocked signal was caught\n"
string 3.1.11..3.2.0 - "Client connection accepted from %s.\n"
string 3.1.11..3.2.0 - "Client connection accepted from unparsable IP.\n"
string 3.1.11..3.2.0 - "ERROR CRC received 0x%0X != CRC calculated 0x%0X\n"
string 3.1.11..3.2.0 - "ERROR Can't open the device %s (%s)\n"
string 3.1.11..3.2.0 - "ERROR The connection is not established.\n"
string 3.1.11..3.2.0 - "ERROR Too many bits requested (%d > %d)\n"
string 3.1.11..3.2.0 - "ERROR Too many discrete inputs requested (%d > %d)\n"
string 3.1.11..3.2.0 - "ERROR Too many input registers requested (%d > %d)\n"
string 3.1.11..3.2.0 - "ERROR Too many registers requested (%d > %d)\n"
string 3.1.11..3.2.0 - "ERROR Too many registers to write (%d > %d)\n"
string 3.1.11..3.2.0 - "ERROR Trying to write to too many registers (%d > %d)\n"
string 3.1.11..3.2.0 - "ERROR Writing too many bits (%d > %d)\n"
string 3.1.11..3.2.0 - "Error returned by getaddrinfo: %s\n"
string 3.1.11..3.2.0 - "Illegal data address 0x%0X in %s\n"
string 3.1.11..3.2.0 - "Illegal data address 0x%0X in write bit\n"
string 3.1.11..3.2.0 - "Illegal data address 0x%0X in write_bits\n"
string 3.1.11..3.2.0 - "Illegal data address 0x%0X in write_register\n"
string 3.1.11..3.2.0 - "Illegal data address 0x%0X in write_registers\n"
string 3.1.11..3.2.0 - "Illegal data value 0x%0X in write_bit request at address %0X\n"
string 3.1.11..3.2.0 - "Illegal nb of values %d in %s (max %d)\n"
string 3.1.11..3.2.0 - "Illegal number of values %d in write_bits (max %d)\n"
string 3.1.11..3.2.0 - "Illegal number of values %d in write_registers (max %d)\n"
string 3.1.11..3.2.0 - "Invalid protocol ID received 0x%X (not 0x0)\n"
string 3.1.11..3.2.0 - "Invalid request length in modbus_reply to mask write register (%d)\n"
string 3.1.11..3.2.0 - "Invalid request length in modbus_reply to write bit (%d)\n"
string 3.1.11..3.2.0 - "Invalid request length in modbus_reply to write register (%d)\n"
string 3.1.11..3.2.0 - "Invalid transaction ID received 0x%X (not 0x%X)\n"
string 3.1.11..3.2.0 - "Message length not corresponding to the computed length (%d != %d)\n"
string 3.1.11..3.2.0 - "Opening %s at %d bauds (%c, %d, %d)\n"
string 3.1.11..3.2.0 - "Received data not corresponding to the request (%d != %d)\n"
string 3.1.11..3.2.0 - "Received function not corresponding to the request (0x%X != 0x%X)\n"
string 3.1.11..3.2.0 - "Request for slave %d ignored (not %d)\n"
string 3.1.11..3.2.0 - "Response not from requested slave"
string 3.1.11..3.2.0 - "Sending request using RTS signal\n"
string 3.1.11..3.2.0 - "Slave device or server failure"
string 3.1.11..3.2.0 - "Target device failed to respond"
string 3.1.11..3.2.0 - "The IP string has been truncated\n"
string 3.1.11..3.2.0 - "The responding slave %d isn't the requested slave %d\n"
string 3.1.11..3.2.0 - "Unknown Modbus function code: 0x%0X\n"
string 3.1.11..3.2.0 - "data read address 0x%0X or write address 0x%0X write_and_read_registers\n"
string 3.1.11..3.2.0 - "egal nb of values (W%d, R%d) in write_and_read_registers (max W%d, R%d)\n"
string 3.2.0..3.2.0 - "ERROR Can't save the termios settings of %s (%s)\n"
string 3.2.0..3.2.0 - "ERROR Socket descriptor %d exceeds FD_SETSIZE (%d)\n"
string 3.2.0..3.2.0 - "The number of data bits must be between 5 and 8\n"
string 3.2.0..3.2.0 - "Truncated request (length %d) for function 0x%0X in modbus_reply\n"
string 3.2.0..3.2.0 - "Unsupported function: READ EXCEPTION STATUS (0x07)\n"
source 3.1.11..3.1.11 - "modbus-data.c"
source 3.1.11..3.2.0 - "modbus-rtu.c"
symbol 3.1.11..3.2.0 - _error_print
symbol 3.1.11..3.2.0 - modbus_close
symbol 3.1.11..3.2.0 - modbus_connect
symbol 3.1.11..3.2.0 - modbus_flush
symbol 3.1.11..3.2.0 - modbus_free
symbol 3.1.11..3.2.0 - modbus_get_float
symbol 3.1.11..3.2.0 - modbus_new_rtu
symbol 3.1.11..3.2.0 - modbus_new_tcp
symbol 3.1.11..3.2.0 - modbus_receive
symbol 3.1.11..3.2.0 - modbus_reply
symbol 3.1.11..3.2.0 - modbus_strerror
symbol 3.2.0..3.2.0 - modbus_proxy

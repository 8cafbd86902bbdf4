name paho.mqtt.c
also libpaho-mqtt3
cpe eclipse:paho_mqtt_c_client
advisory Debian paho.mqtt.c
advisory Alpine paho-mqtt-c
advisory GIT https://github.com/eclipse/paho.mqtt.c
advisory generic paho.mqtt.c
version proof "MQTTAsyncV3_Version {v}"
version proof "MQTTClientV3_Version {v}"
# learned
reference 1.3.8 amd64 sha256:6ff513bcfeac77ceaa8f4e2788ae8412b1f179788aa0833dc18eedb2696f8923 libpaho-mqtt-dev 1.3.8-1, libpaho-mqtt1.3 1.3.8-1
reference 1.3.12 amd64 sha256:91aae8b35304dd01eecdd902f7693145423ba973280463d721af4b746c6d336c libpaho-mqtt-dev 1.3.12-1, libpaho-mqtt1.3 1.3.12-1
reference 1.3.14 amd64 sha256:590a60594053323628c922f25086ec66fbd17d0599cd7ed96ce1379cf43122c4 libpaho-mqtt-dev 1.3.14-2, libpaho-mqtt1.3 1.3.14-2
reference 1.3.16 amd64 sha256:96eff04c979785e0cfeef07ca73417216fc89489bb1dbf278e00333cf888d4d6 libpaho-mqtt-dev 1.3.16+ds-1, libpaho-mqtt1.3 1.3.16+ds-1
string 1.3.8..1.3.8 Heap "Invalid %s eyecatcher %d in heap item at file %s line %d"
string 1.3.8..1.3.8 MQTTAsync "MQTTAsyncV3_Timestamp 2020-12-31T01:10:00Z"
string 1.3.8..1.3.8 MQTTClient "MQTTClientV3_Timestamp 2020-12-31T01:10:00Z"
string 1.3.8..1.3.8 Socket "addSocket: socket %d already in the list"
string 1.3.8..1.3.8 WebSocket "WebSocket_proxy_connect: \"%s\""
string 1.3.8..1.3.12 MQTTClient "MQTTClient: error %d initializing unsubscribe_mutex\n"
string 1.3.8..1.3.14 MQTTAsync "MQTTAsync: error %d initializing send_cond cond\n"
string 1.3.8..1.3.14 MQTTAsync "MQTTAsync: error %d initializing send_cond mutex\n"
string 1.3.8..1.3.14 MQTTAsyncUtils "Error %d waiting for condition variable"
string 1.3.8..1.3.14 MQTTClient "Posting connect semaphore for SSL client %s rc %d"
string 1.3.8..1.3.14 MQTTClient "Posting websocket handshake for client %s rc %d"
string 1.3.8..1.3.16 Heap "Freeing %d bytes in heap at file %s line %d, heap use now %d bytes\n"
string 1.3.8..1.3.16 MQTTAsync "Topic containing NULL characters has been truncated"
string 1.3.8..1.3.16 MQTTAsyncUtils "e arrived for client %s but can't deliver it. No messageArrived callback"
string 1.3.8..1.3.16 MQTTClient "waitfor unexpectedly is NULL for client %s, packet_type %d, timeout %ld"
string 1.3.8..1.3.16 MQTTPacket "Bad MQTT packet, type %d"
string 1.3.8..1.3.16 MQTTPersistence "%d queued messages restored for client %s"
string 1.3.8..1.3.16 MQTTPersistence "%d sent messages and %d received messages restored for client %s\n"
string 1.3.8..1.3.16 MQTTProperties "Error from MQTTProperties add %d"
string 1.3.8..1.3.16 MQTTProtocolClient "Error removing PUBCOMP for client id %s msgid %d from persistence"
string 1.3.8..1.3.16 MQTTProtocolOut "Setting https proxy auth to %s"
string 1.3.8..1.3.16 MQTTReasonCodes "Shared subscriptions not supported"
string 1.3.8..1.3.16 Messages " for client identifier %s, socket %d, peer address %s; ending connection"
string 1.3.8..1.3.16 Messages " from client %s for message identifier %d, but message is in wrong state"
string 1.3.8..1.3.16 Proxy "CONNECT %.*s:%d HTTP/1.1\r\nHost: %.*s\r\nProxy-authorization: Basic %s\r\n\r\n"
string 1.3.8..1.3.16 Proxy "Matched destination %s against no_proxy %s. Don't use proxy."
string 1.3.8..1.3.16 SSLSocket "Partial write: incomplete write of %lu bytes on SSL socket %d"
string 1.3.8..1.3.16 Socket "Trying to write to socket %d for which there is already pending output"
string 1.3.8..1.3.16 SocketBuffer "queueChar: index is now %d, headerlen %d"
string 1.3.8..1.3.16 SocketBuffer "socket queue fixed_header field full"
string 1.3.8..1.3.16 StackTrace "Minimum stack depth exceeded for thread %lu"
string 1.3.8..1.3.16 StackTrace "Stack mismatch. Entry:%s Exit:%s\n"
string 1.3.8..1.3.16 WebSocket "t-Key: %s\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: mqtt\r\n%s\r\n"
string 1.3.12..1.3.12 MQTTAsync "MQTTAsyncV3_Timestamp 2023-02-28T22:09:12Z"
string 1.3.12..1.3.12 MQTTClient "MQTTClientV3_Timestamp 2023-02-28T22:09:12Z"
string 1.3.12..1.3.16 Heap "Invalid %s eyecatcher %lx in heap item at file %s line %d"
string 1.3.12..1.3.16 MQTTAsync "maxBufferedMessages in the connect options must be >= 0"
string 1.3.12..1.3.16 MQTTAsyncUtils "MQTT version is 0 in MQTTAsync_connecting"
string 1.3.12..1.3.16 MQTTProtocolClient "PINGREQ still outstanding for client %s on socket %d, disconnecting"
string 1.3.12..1.3.16 Socket "Return code %d from poll"
string 1.3.14..1.3.14 MQTTAsync "MQTTAsyncV3_Timestamp 2025-01-30T02:26:31Z"
string 1.3.14..1.3.16 MQTTAsyncUtils "An unexpected packet type %u has been received"
string 1.3.14..1.3.16 MQTTAsyncUtils "Setting keep alive interval to server keep alive %d"
string 1.3.14..1.3.16 Socket "sigaction failed to get SIG_PIPE action8, errno %d"
string 1.3.14..1.3.16 WebSocket "EVP_DigestUpdate failed"
string 1.3.16..1.3.16 MQTTAsync "MQTTAsync: error %d initializing send_evt mutex\n"
string 1.3.16..1.3.16 MQTTAsyncUtils "MQTTAsync_cycle returns pack %p, sock %d, timeout %lu, rc %d"
string 1.3.16..1.3.16 MQTTClient "Signaling websocket handshake for client %s rc %d"
string 1.3.16..1.3.16 Socket "Socket %d is connecting, reducing timeout from %d, no of sockets %d\n"
string 1.3.16..1.3.16 Socket "TCP connect is pending for socket %d, POLLOUT %d"
table 1.3.8..1.3.16 MQTTAsync 4d5154544173796e635f736574416674657250657273697374656e6365526561
table 1.3.8..1.3.16 MQTTAsync 4d5154544173796e635f7365744265666f726550657273697374656e63655772
table 1.3.8..1.3.16 MQTTAsync 4d5154544173796e635f736574436f6e6e656374696f6e4c6f737443616c6c62
table 1.3.8..1.3.16 MQTTAsync 4d5154544173796e635f73657444656c6976657279436f6d706c65746543616c
table 1.3.8..1.3.16 MQTTAsync 4d5154544173796e635f7365744d6573736167654172726976656443616c6c62
table 1.3.8..1.3.16 MQTTAsync 4d5154544173796e635f736574557064617465436f6e6e6563744f7074696f6e
table 1.3.8..1.3.16 MQTTAsyncUtils 4d5154544173796e635f756e70657273697374436f6d6d616e6473416e644d65
table 1.3.8..1.3.16 MQTTAsyncUtils 4d5154544173796e635f756e70657273697374496e666c696768744d65737361
table 1.3.8..1.3.16 MQTTAsyncUtils 4d51545450726f746f636f6c5f636865636b50656e64696e6757726974657300
table 1.3.8..1.3.16 MQTTClient 4d515454436c69656e745f67657450656e64696e6744656c6976657279546f6b
table 1.3.8..1.3.16 MQTTPersistence 4d51545450657273697374656e63655f696e73657274496e5365714f72646572
table 1.3.8..1.3.16 MQTTPersistence 4d51545450657273697374656e63655f706572736973745175657565456e7472
table 1.3.8..1.3.16 MQTTPersistence 4d51545450657273697374656e63655f726573746f72654d6573736167655175
table 1.3.8..1.3.16 MQTTPersistence 4d51545450657273697374656e63655f726573746f72655175657565456e7472
table 1.3.8..1.3.16 MQTTPersistence 4d51545450657273697374656e63655f756e706572736973745175657565456e
table 1.3.8..1.3.16 MQTTProtocolClient 4d51545450726f746f636f6c5f73746172745075626c697368436f6d6d6f6e00
symbol 1.3.8..1.3.12 Thread Thread_getid
symbol 1.3.8..1.3.12 WebSocket uuid_generate
symbol 1.3.8..1.3.16 Heap HeapDump
symbol 1.3.8..1.3.16 Log Log_output
symbol 1.3.8..1.3.16 MQTTPacket readInt
symbol 1.3.8..1.3.16 Socket isReady
symbol 1.3.8..1.3.16 Tree TreeAdd
symbol 1.3.8..1.3.16 Tree isBlack
symbol 1.3.12..1.3.16 Thread Thread_set_name
symbol 1.3.14..1.3.16 Thread Paho_thread_getid
symbol 1.3.16..1.3.16 Socket Socket_pair
symbol 1.3.16..1.3.16 Thread Thread_wait_evt

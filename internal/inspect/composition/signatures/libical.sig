name libical
also ical libical3
advisory Debian libical3
advisory generic libical
# learned
reference 3.0.9 amd64 sha256:8cd84306989cf9b5eb3d5b074d2c109d09afbdc99d6e92e2764ed921722f9233 libical-dev 3.0.9-2
reference 3.0.16 amd64 sha256:6c620228b080d71095b2813b4585c2b7016da68d032033e8a3472c7831c5fbc1 libical-dev 3.0.16-1+b1
reference 3.0.20 amd64 sha256:81bbb8bd78ef974435fe73016f726b25062b3557e56ac2df9bfd61078c864b58 libical-dev 3.0.20-3
string 3.0.9..3.0.9 i-cal-timezone "is_daylight != NULL"
string 3.0.9..3.0.9 icalparser "Cant parse parameter name"
string 3.0.9..3.0.9 icalparser "Cant parse parameter value"
string 3.0.9..3.0.9 vcomponent_cxx "T& ICPointerHolder<T>::operator*() [with T = LibICal::VComponent]"
string 3.0.9..3.0.9 vcomponent_cxx "T* ICPointerHolder<T>::operator->() const [with T = LibICal::VComponent]"
string 3.0.9..3.0.16 vcomponent_cxx " ICPointerHolder<T>::operator->() const [with T = LibICal::ICalProperty]"
string 3.0.9..3.0.20 i-cal-array "array != NULL && I_CAL_IS_ARRAY (array)"
string 3.0.9..3.0.20 i-cal-component "i_cal_object_get_native ((ICalObject *)data->comp) == (gpointer) in_comp"
string 3.0.9..3.0.20 i-cal-datetimeperiod "period != NULL && I_CAL_IS_PERIOD(period)"
string 3.0.9..3.0.20 i-cal-derived-value "I_CAL_IS_VALUE (value)"
string 3.0.9..3.0.20 i-cal-duration "duration != NULL && I_CAL_IS_DURATION (duration)"
string 3.0.9..3.0.20 i-cal-memory "buf_size != NULL"
string 3.0.9..3.0.20 i-cal-object "GDestroyNotify function to use to destroy the native libical structure"
string 3.0.9..3.0.20 i-cal-parameter "I_CAL_IS_PARAMETER (parameter)"
string 3.0.9..3.0.20 i-cal-parser "parser != NULL && func != NULL"
string 3.0.9..3.0.20 i-cal-recur-iterator "I_CAL_IS_RECUR_ITERATOR (iterator)"
string 3.0.9..3.0.20 i-cal-recurrence "recur != NULL && I_CAL_IS_RECURRENCE (recur)"
string 3.0.9..3.0.20 i-cal-reqstat "reqstat != NULL && I_CAL_IS_REQSTAT (reqstat)"
string 3.0.9..3.0.20 i-cal-time "timetype != NULL && I_CAL_IS_TIME(timetype)"
string 3.0.9..3.0.20 i-cal-time-span "timespan != NULL"
string 3.0.9..3.0.20 i-cal-trigger "trigger != NULL && I_CAL_IS_TRIGGER (trigger)"
string 3.0.9..3.0.20 icalbdbset "Could not initialize the database locking environment\n"
string 3.0.9..3.0.20 icalcalendar "icalerrno == ICAL_NO_ERROR"
string 3.0.9..3.0.20 icalclassify "comp_parts.dtstamp) == 1) ^ (icaltime_is_utc(match_parts.dtstamp) == 1))"
string 3.0.9..3.0.20 icalcluster "The top component is not an XROOT"
string 3.0.9..3.0.20 icalcomponent "alcomponent_isa_component(vp) != 0 || icalproperty_isa_property(vp) != 0"
string 3.0.9..3.0.20 icalcomponent "icalcomponent_isa(comp_to_merge) == ICAL_VCALENDAR_COMPONENT"
string 3.0.9..3.0.20 icaldirset "h a NULL cluster (Caller must call icaldirset_get_first_component first)"
string 3.0.9..3.0.20 icaldirset "icaldirset_remove_component: component is not part of current cluster"
string 3.0.9..3.0.20 icalenums "Success, repeating event ignored. Scheduled as a  single component."
string 3.0.9..3.0.20 icalenums "Success, unbounded RRULE clipped at some finite  number of instances  "
string 3.0.9..3.0.20 icalfileset "icalfileset_fetch found a component with no UID"
string 3.0.9..3.0.20 icallangbind ", 'value_type' "
string 3.0.9..3.0.20 icalmessage "-//SoftwareStudio//NONSGML %s %s //EN"
string 3.0.9..3.0.20 icalmime "a MIME header for a MULTIPART part that is missing the Content-Type line"
string 3.0.9..3.0.20 icalmime "art. Is there a blank line between the header and the previous boundary?"
string 3.0.9..3.0.20 icalparser "Can't parse as %s value in %s property. Removing entire property"
string 3.0.9..3.0.20 icalproperty "Got a parameter of unknown kind for the following property"
string 3.0.9..3.0.20 icalrestriction " for DTEND property. The component must not have both DURATION and DTEND"
string 3.0.9..3.0.20 icalrestriction "Failed iTIP restrictions for ACTION property. Value must be EMAIL."
string 3.0.9..3.0.20 icalsslexer "out of dynamic memory in ssensure_buffer_stack()"
string 3.0.9..3.0.20 icalvalue "icalvalue_new_from_string got an unknown value type (%s) for '%s'"
string 3.0.9..3.0.20 sspm "strlen(buf_start) + strlen(last_line) < TMP_BUF_SIZE"
string 3.0.9..3.0.20 vcc "%sdebug: after reduction, shifting from state %d to state %d\n"
string 3.0.16..3.0.20 i-cal-object "Always-Destroy"
string 3.0.16..3.0.20 i-cal-object "Whether the native libical structure is freed even when the owner is set"
string 3.0.16..3.0.20 i-cal-object "always-destroy"
string 3.0.16..3.0.20 icalparser "Can't parse parameter name"
string 3.0.16..3.0.20 icalparser "Can't parse parameter value"
string 3.0.20..3.0.20 icalparser "Content line contains invalid CONTROL characters"
source 3.0.9..3.0.16 pvl "libical/pvl.c"
source 3.0.9..3.0.20 i-cal-component "libical-glib/i-cal-component.c"
source 3.0.9..3.0.20 i-cal-object "libical-glib/i-cal-object.c"
source 3.0.9..3.0.20 icalbdbset "libicalss/icalbdbset.c"
source 3.0.9..3.0.20 icalcalendar "libicalss/icalcalendar.c"
source 3.0.9..3.0.20 icalclassify "libicalss/icalclassify.c"
source 3.0.9..3.0.20 icalcluster "libicalss/icalcluster.c"
source 3.0.9..3.0.20 icalcomponent "libical/icalcomponent.c"
source 3.0.9..3.0.20 icaldirset "libicalss/icaldirset.c"
source 3.0.9..3.0.20 icalfileset "libicalss/icalfileset.c"
source 3.0.9..3.0.20 icalgauge "libicalss/icalgauge.c"
source 3.0.9..3.0.20 icalproperty "libical/icalproperty.c"
source 3.0.9..3.0.20 icalrestriction "libical/icalrestriction.c"
source 3.0.9..3.0.20 icalssyacc "libicalss/icalssyacc.c"
source 3.0.9..3.0.20 icalvcal "libicalvcal/icalvcal.c"
table 3.0.9..3.0.20 i-cal-component 695f63616c5f636f6d706f6e656e745f626567696e5f636f6d706f6e656e7400
table 3.0.9..3.0.20 i-cal-component 695f63616c5f636f6d706f6e656e745f636865636b5f7265737472696374696f
table 3.0.9..3.0.20 i-cal-datetimeperiod 695f63616c5f6461746574696d65706572696f645f6765745f706572696f6400
table 3.0.9..3.0.20 i-cal-datetimeperiod 695f63616c5f6461746574696d65706572696f645f7365745f706572696f6400
table 3.0.9..3.0.20 i-cal-derived-parameter 695f63616c5f706172616d657465725f6765745f616374696f6e706172616d00
table 3.0.9..3.0.20 i-cal-derived-parameter 695f63616c5f706172616d657465725f6765745f64656c65676174656466726f
table 3.0.9..3.0.20 i-cal-derived-property 695f63616c5f70726f70657274795f6765745f616363657074726573706f6e73
table 3.0.9..3.0.20 i-cal-derived-property 695f63616c5f70726f70657274795f6765745f61636b6e6f776c656467656400
table 3.0.9..3.0.20 i-cal-duration 695f63616c5f6475726174696f6e5f69735f6e756c6c5f6475726174696f6e00
table 3.0.9..3.0.20 i-cal-object 695f63616c5f6f626a6563745f6765745f69735f676c6f62616c5f6d656d6f72
table 3.0.9..3.0.20 i-cal-object 695f63616c5f6f626a6563745f6765745f6e61746976655f64657374726f795f
table 3.0.9..3.0.20 i-cal-parameter 695f63616c5f706172616d657465725f6b696e645f66726f6d5f737472696e67
table 3.0.9..3.0.20 i-cal-property 695f63616c5f70726f70657274795f636f756e745f706172616d657465727300
table 3.0.9..3.0.20 i-cal-property 695f63616c5f70726f70657274795f6765745f66697273745f706172616d6574
table 3.0.9..3.0.20 i-cal-recur 695f63616c5f726563757272656e63655f6672657175656e63795f66726f6d5f
table 3.0.9..3.0.20 i-cal-recur 695f63616c5f726563757272656e63655f736b69705f66726f6d5f737472696e
table 3.0.9..3.0.20 i-cal-recurrence 695f63616c5f726563757272656e63655f6765745f62795f6461795f61727261
table 3.0.9..3.0.20 i-cal-time 695f63616c5f74696d655f636f6d706172655f646174655f6f6e6c795f747a00
table 3.0.9..3.0.20 i-cal-timezone 695f63616c5f74696d655f74696d657a6f6e655f657870616e645f7674696d65
table 3.0.9..3.0.20 icalcomponent 04000000564556454e5400000000000000000000000000000500000056544f44
table 3.0.9..3.0.20 icalderivedparameter 6154000093130000625400009d130000635400008a130000645400009c130000
table 3.0.9..3.0.20 icalderivedvalue a3130000414354494f4e00000000000000000000000000008b13000041545441
table 3.0.9..3.0.20 icalproperty 6963616c70726f70657274795f7365745f76616c75655f66726f6d5f73747269
table 3.0.9..3.0.20 icalrestriction 6963616c7265737472696374696f6e5f636865636b5f636f6d706f6e656e7400
table 3.0.9..3.0.20 icalsslexer 0000000000000000000000000000180016001200120016001100150004001300
table 3.0.9..3.0.20 icalsslexer 0000080009000a0009000b000c000d000e0008000f0010001100120013000d00
table 3.0.9..3.0.20 icalssyacc 0001041703180005070319030607031a1b03090a0b0c0d0e130f100303030303
table 3.0.9..3.0.20 icalssyacc 0004000005000100000703060900001202080000000000000009090a0d0e0f10
table 3.0.16..3.0.20 i-cal-derived-parameter 695f63616c5f706172616d657465725f6765745f7061746368616374696f6e00
table 3.0.16..3.0.20 i-cal-object 695f63616c5f6f626a6563745f6765745f616c776179735f64657374726f7900
symbol 3.0.9..3.0.16 icaltimezone check_tombstone
symbol 3.0.9..3.0.20 i-cal-error i_cal_bt
symbol 3.0.9..3.0.20 i-cal-geo i_cal_geo_new
symbol 3.0.9..3.0.20 icalarray icalarray_new
symbol 3.0.9..3.0.20 icalerror ical_bt
symbol 3.0.9..3.0.20 icalset icalset_new
symbol 3.0.9..3.0.20 vcaltmp vcsAddEvent
symbol 3.0.9..3.0.20 vobject addList
symbol 3.0.16..3.0.20 i-cal-derived-parameter i_cal_parameter_get_email
symbol 3.0.16..3.0.20 icalvcal rrule_parse_duration
symbol 3.0.20..3.0.20 icalrecur days_in_current_month
symbol 3.0.20..3.0.20 icaltimezone get_zone_directory

name vid.stab
also libvid.stab libvidstab
advisory Debian libvidstab
advisory generic vid.stab
# learned
reference 1.1.0 amd64 sha256:36c543ba4af71c29a7f05adeb58c71563e104ca6437a76e5a3c62f44c3bfdb72 libvidstab-dev 1.1.0-2+b1, libvidstab1.1 1.1.0-2+b1
reference 1.1.1 amd64 sha256:5bdb08d2e05634b302c02b27c770bc62eba816583c68c49a3e20020cf348cc0a libvidstab-dev 1.1.1-4, libvidstab1.2 1.1.1-4
string 1.1.0..1.1.0 - "@malloc failed!\n"
string 1.1.0..1.1.0 - "Multitheading: use %i threads\n"
string 1.1.0..1.1.1 - " avg: %5lf, %5lf, %5lf extra: %i weightsum %5lf"
string 1.1.0..1.1.1 - "#   mincontrast = %f\n"
string 1.1.0..1.1.1 - "Accuracy should not be lower than shakiness/2 -- fixed"
string 1.1.0..1.1.1 - "Bi-Cubic (3)"
string 1.1.0..1.1.1 - "Bi-Linear (2)"
string 1.1.0..1.1.1 - "Cannot allocate memory for transformations: %i\n"
string 1.1.0..1.1.1 - "Cannot parse line: %s"
string 1.1.0..1.1.1 - "Cannot parse localmotion missing ')'!\n"
string 1.1.0..1.1.1 - "Cannot parse localmotion!\n"
string 1.1.0..1.1.1 - "Cannot parse localmotions list expect 'List len ['!\n"
string 1.1.0..1.1.1 - "Cannot parse localmotions list missing ']'!\n"
string 1.1.0..1.1.1 - "Cannot parse the given number of localmotions!\n"
string 1.1.0..1.1.1 - "Fieldsize: %i, Maximal translation: %i pixel\n"
string 1.1.0..1.1.1 - "Final zoom: %lf\n"
string 1.1.0..1.1.1 - "For high accuracy use lower stepsize  -- set to 6 now"
string 1.1.0..1.1.1 - "Number of used measurement fields: %i out of %i\n"
string 1.1.0..1.1.1 - "Preprocess transforms:"
string 1.1.0..1.1.1 - "Trans %lf %lf %lf %lf %i\n"
string 1.1.0..1.1.1 - "V->nelems < 1 || V->data"
string 1.1.0..1.1.1 - "VID.STAB file: Frame number < 1 (%i)"
string 1.1.0..1.1.1 - "VID.STAB file: index of frames is not continuous %i -< %i"
string 1.1.0..1.1.1 - "Version of VID.STAB file too large: got %i, expect <= 1"
string 1.1.0..1.1.1 - "cannot read file, expect '...)'"
string 1.1.0..1.1.1 - "cannot read file, expect 'Frame num (...'"
string 1.1.0..1.1.1 - "cannot read frame local motions from file, got %c (%i)"
string 1.1.0..1.1.1 - "disabled (%i+%i)/%i,\tresidual: %f (%i)\n"
string 1.1.0..1.1.1 - "fi->planes==1"
string 1.1.0..1.1.1 - "mask.len == missqualities.len"
string 1.1.0..1.1.1 - "md->initialized==2"
string 1.1.0..1.1.1 - "not enough transforms found, use last transformation!\n"
string 1.1.0..1.1.1 - "out of memory: cannot allocated buffer"
string 1.1.0..1.1.1 - "src->data[plane]"
string 1.1.0..1.1.1 - "stepsizes.len == params.len"
string 1.1.0..1.1.1 - "too large variation in angle(%f)\n"
string 1.1.0..1.1.1 - "too low contrast. (no translations are detected in frame %i)\n"
string 1.1.0..1.1.1 - "unsupported Pixel Format (%i)\n"
string 1.1.0..1.1.1 - "vid.stab - serialization"
string 1.1.0..1.1.1 - "vs_malloc failed\n"
string 1.1.1..1.1.1 - "?vsMotionDetection"
string 1.1.1..1.1.1 - "Cannot parse localmotions list!\n"
string 1.1.1..1.1.1 - "Multithreading: use %i threads\n"
source 1.1.0..1.1.1 - "localmotion2transform.c"
symbol 1.1.0..1.1.1 - _vs_log
symbol 1.1.0..1.1.1 - add_vec
symbol 1.1.0..1.1.1 - cmp_double
symbol 1.1.0..1.1.1 - drawBox
symbol 1.1.0..1.1.1 - drawField
symbol 1.1.0..1.1.1 - drawLine
symbol 1.1.0..1.1.1 - initFields
symbol 1.1.0..1.1.1 - intMean
symbol 1.1.0..1.1.1 - sub_vec
symbol 1.1.0..1.1.1 - vs_array
symbol 1.1.1..1.1.1 - readInt16
symbol 1.1.1..1.1.1 - readInt32

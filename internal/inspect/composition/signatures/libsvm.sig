name libsvm
also svm
advisory Debian libsvm
advisory generic libsvm
# learned
reference 3.24 amd64 sha256:c424991c11a22a2d68928fba3418c9bb62f531471c1b3aca479b2bd1abaaaba3 libsvm-dev 3.24+ds-6
reference 3.25 amd64 sha256:1c845b5edb5b8d3d945a5002e6c4c2aab240b4c47b3a892712627a297c6799bf libsvm-dev 3.25+ds-1~exp1.1
string 3.24..3.25 svm-static "\nWARNING: reaching max number of iterations\n"
string 3.24..3.25 svm-static "\nWARNING: using -h 0 may be faster\n"
string 3.24..3.25 svm-static "\noptimization finished, #iter = %d\n"
string 3.24..3.25 svm-static "ERROR: fscanf failed to read model\n"
string 3.24..3.25 svm-static "Exceeds max_iter in multiclass_prob\n"
string 3.24..3.25 svm-static "Line search fails in two-class probability estimates\n"
string 3.24..3.25 svm-static "Model doesn't contain information for SVR probability inference\n"
string 3.24..3.25 svm-static "Reaching maximal iterations in two-class probability estimates\n"
string 3.24..3.25 svm-static "Total nSV = %d\n"
string 3.24..3.25 svm-static "WARNING: class label %d specified in weight is not found\n"
string 3.24..3.25 svm-static "WARNING: training data in only one class. See README for details.\n"
string 3.24..3.25 svm-static "cache_size <= 0"
string 3.24..3.25 svm-static "degree %d\n"
string 3.24..3.25 svm-static "degree of polynomial kernel < 0"
string 3.24..3.25 svm-static "ed value + z,\nz: Laplace distribution e^(-|z|/sigma)/(2sigma),sigma= %g\n"
string 3.24..3.25 svm-static "epsilon = %f\n"
string 3.24..3.25 svm-static "ill use # folds = # data instead (i.e., leave-one-out cross validation)\n"
string 3.24..3.25 svm-static "kernel_type %s\n"
string 3.24..3.25 svm-static "nr_class %d\n"
string 3.24..3.25 svm-static "one-class SVM probability output not supported yet"
string 3.24..3.25 svm-static "probability != 0 and probability != 1"
string 3.24..3.25 svm-static "shrinking != 0 and shrinking != 1"
string 3.24..3.25 svm-static "specified nu is infeasible"
string 3.24..3.25 svm-static "svm_type %s\n"
string 3.24..3.25 svm-static "total_sv %d\n"
string 3.24..3.25 svm-static "unknown kernel function.\n"
string 3.24..3.25 svm-static "unknown kernel type"
string 3.24..3.25 svm-static "unknown svm type"
string 3.24..3.25 svm-static "unknown svm type.\n"
string 3.24..3.25 svm-static "unknown text in model file: [%s]\n"
symbol 3.24..3.25 svm-static svm_destroy_param
symbol 3.24..3.25 svm-static svm_get_labels
symbol 3.24..3.25 svm-static svm_get_nr_class
symbol 3.24..3.25 svm-static svm_get_nr_sv
symbol 3.24..3.25 svm-static svm_get_sv_indices
symbol 3.24..3.25 svm-static svm_get_svm_type
symbol 3.24..3.25 svm-static svm_load_model
symbol 3.24..3.25 svm-static svm_predict
symbol 3.24..3.25 svm-static svm_predict_values
symbol 3.24..3.25 svm-static svm_save_model
symbol 3.24..3.25 svm-static svm_train
symbol 3.25..3.25 svm-static _ZL17svm_group_classesPK11svm_problemPiPS2_S3_S3_S2_

name metis
also libmetis
advisory Debian metis
advisory generic metis
# learned
reference 5.1.0 amd64 sha256:6ee5b8f56bbe83313449b47b296872ff655214910ef2f3502ce5e68fb7f43e72 libmetis-dev 5.1.0.dfsg-7, libmetis5 5.1.0.dfsg-7
string 5.1.0..5.1.0 - "  Bisection resulted in %d connected components\n"
string 5.1.0..5.1.0 - "  Increased ncommon to 1, as it was initially %d\n"
string 5.1.0..5.1.0 - "  Pruning is ignored as it removes all vertices.\n"
string 5.1.0..5.1.0 - " (u:%d v:%d wgt:%d) and (v:%d u:%d wgt:%d) do not have the same weight!\n"
string 5.1.0..5.1.0 - " i=%d, the open list contains a closed vertex: ot[%zd]=%d, perm[%d]=%d.\n"
string 5.1.0..5.1.0 - " vertices!\n\t***You are trying to partition a graph into too many parts!\n"
string 5.1.0..5.1.0 - " with the number of nonzeros in the input file. NNZ=%zd, ActualNNZ=%zd.\n"
string 5.1.0..5.1.0 - "Adjacent Subdomain Stats: Total: %3d, Max: %3d[%zu], Avg: %3d\n"
string 5.1.0..5.1.0 - "Cannot filter columns when column-based structure has not been created.\n"
string 5.1.0..5.1.0 - "Cannot filter rows when row-based structure has not been created.\n"
string 5.1.0..5.1.0 - "Column-based view of the matrix does not exists.\n"
string 5.1.0..5.1.0 - "Error in replacement string. Missing character following ''."
string 5.1.0..5.1.0 - "Error in replacement string. Missing subexpression number folloing '$'."
string 5.1.0..5.1.0 - "Error: The number of numbers (%zd %d) in the input file is not even.\n"
string 5.1.0..5.1.0 - "Failed to read the number of words requested. %zd\n"
string 5.1.0..5.1.0 - "GKDecodeBase64: Input buffer size should be a multiple of 4! (%d)\n"
string 5.1.0..5.1.0 - "GKEncodeBase64: Input buffer size should be a multiple of 3! (%d)\n"
string 5.1.0..5.1.0 - "Header line must contain at least 2 integers (#vtxs and #edges).\n"
string 5.1.0..5.1.0 - "I found %d components, for this %d-way partition\n"
string 5.1.0..5.1.0 - "Input Error: Incorrect initial partitioning scheme.\n"
string 5.1.0..5.1.0 - "Input Error: Incorrect sum of %f for tpwgts for constraint %d.\n"
string 5.1.0..5.1.0 - "Input Error: Incorrect tpwgts for partition %d and constraint %d.\n"
string 5.1.0..5.1.0 - "Input Error: Incorrect ubfactor for constraint %d.\n"
string 5.1.0..5.1.0 - "Min/Max/Avg/Bal # of adjacent     subdomains: %5d %5d %5d %7.3f\n"
string 5.1.0..5.1.0 - "Min/Max/Avg/Bal # of adjacent subdomain cuts: %5d %5d %5d %7.3f\n"
string 5.1.0..5.1.0 - "Missing coordiantes for at least one backbone atom (N,CA,C,O)\n"
string 5.1.0..5.1.0 - "Moved %6d from %d(%d). Gain: %5d, Cut: %5d, NPwgts: "
string 5.1.0..5.1.0 - "Number of residues and CA coordinates differs by %d (!)\n"
string 5.1.0..5.1.0 - "Partitions-N1: [%6d %6d] Nv-Nb[%6d %6d] MaxPwgt[%6d]. ISep: %6d\n"
string 5.1.0..5.1.0 - "Pregraphure end of input file: file while reading row %d\n"
string 5.1.0..5.1.0 - "Premature end of input file: file while reading row %d\n"
string 5.1.0..5.1.0 - "Something wrong with part-weights: %d %d %d %d %d %d\n"
string 5.1.0..5.1.0 - "The graph has %d connected components in partition %d:\t"
string 5.1.0..5.1.0 - "The graph is not connected. It has %d connected components.\n"
string 5.1.0..5.1.0 - "The line for vertex %zd does not have size information\n"
string 5.1.0..5.1.0 - "The position of v is not in open list. pos[%d]=%d is >=%d.\n"
string 5.1.0..5.1.0 - "The priority queue got empty ahead of time [i=%d].\n"
string 5.1.0..5.1.0 - "The size of the file is not in multiples of sizeof(double).\n"
string 5.1.0..5.1.0 - "The size of the file is not in multiples of sizeof(float).\n"
string 5.1.0..5.1.0 - "The size of the file is not in multiples of sizeof(int32_t).\n"
string 5.1.0..5.1.0 - "The size of the file is not in multiples of sizeof(int64_t).\n"
string 5.1.0..5.1.0 - "The weight vertex %zd and constraint %zd must be >= 0\n"
string 5.1.0..5.1.0 - "Value could not be found for column! Row:%zd, NNZ:%zd\n"
string 5.1.0..5.1.0 - "Value could not be found for edge! Vertex:%zd, NNZ:%zd\n"
string 5.1.0..5.1.0 - "Vertex %d contains a self-loop (i.e., diagonal entry in the matrix)!\n"
string 5.1.0..5.1.0 - "backbone atoms found for the same residue (could be alternate locators)\n"
string 5.1.0..5.1.0 - "ine for vertex %zd does not have enough weights for the %d constraints.\n"
string 5.1.0..5.1.0 - "otal of %d errors exist in the input file. Correct them, and run again!\n"
string 5.1.0..5.1.0 - "th the number of edges in the input file. nedges=%zd, Actualnedges=%zd.\n"
string 5.1.0..5.1.0 - "tiple CA atoms found for the same residue (could be alternate locators)\n"
symbol 5.1.0..5.1.0 - gk_cdot
symbol 5.1.0..5.1.0 - gk_cmax
symbol 5.1.0..5.1.0 - gk_cmin
symbol 5.1.0..5.1.0 - gk_cset
symbol 5.1.0..5.1.0 - gk_csum
symbol 5.1.0..5.1.0 - gk_ddot
symbol 5.1.0..5.1.0 - gk_dmax
symbol 5.1.0..5.1.0 - gk_dmin
symbol 5.1.0..5.1.0 - gk_dset
symbol 5.1.0..5.1.0 - gk_dsum
symbol 5.1.0..5.1.0 - gk_fdot
symbol 5.1.0..5.1.0 - gk_fmax

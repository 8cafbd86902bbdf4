name bullet
also libbullet
advisory Debian bullet
advisory generic bullet
# learned
reference 3.06 amd64 sha256:649f221b8b7585e43fbb71dee26fef3c12fe79e81ddd45e152c1fe6197de60ff libbullet-dev 3.06+dfsg-4, libbullet-extras3.06 3.06+dfsg-4, libbullet3.06 3.06+dfsg-4
reference 3.24 amd64 sha256:639de8e5c1ee59359db46c798faada0e7e9e5458db0981a0a0ec75bcfa57f529 libbullet-dev 3.24+dfsg-2, libbullet-extras3.24 3.24+dfsg-2, libbullet3.24 3.24+dfsg-2, libbullet-extras3.24t64 3.24+dfsg-5+b1, libbullet3.24t64 3.24+dfsg-5+b1
string 3.06..3.06 - " ./src/BulletInverseDynamics/details/MultiBodyTreeInitCache.cpp"
string 3.06..3.06 - " btWorldImporter::createGeneric6DofSpringConstraint: requires rbA && rbB"
string 3.06..3.06 - "Error in btWorldImporter::createGeneric6DofConstraint: missing rbB"
string 3.06..3.06 - "Load deformable failed: Only Tetrahedra are supported in VTK file."
string 3.06..3.06 - "btWorldImporter::createGeneric6DofSpring2Constraint: requires rbA && rbB"
string 3.06..3.24 - "\t\tif (maxBatch < ie)\n\t\t\tmaxBatch=ie;\n\t\tbatchSizes[wgIdx]=maxBatch;\n\t}\n}\n"
string 3.06..3.24 - "::convertAllObjects error: cannot find btRigidBody with bodyUniqueId %d\n"
string 3.06..3.24 - ";//for the next stage, z is used to determine existing contact points\n}\n"
string 3.06..3.24 - "DOFs,\nbut dim(q)= %d, dim(u)= %d, dim(dot_u)= %d, dim(joint_forces)= %d\n"
string 3.06..3.24 - "Error in clBuildProgram, Line %u in file %s, Log: \n%s\n !!!\n\n"
string 3.06..3.24 - "Error running out of pairs: numPairs = %d, maxPairs = %d.\n"
string 3.06..3.24 - "GLOBAL_IDX;\n\tif( gIdx < num )\n\t{\n\t\tdstInt4[ offset+gIdx ] = value;\n\t}\n}\n"
string 3.06..3.24 - "MultiBodyWorldImporter::convertAllObjects: didn't find bodyUniqueId: %d\n"
string 3.06..3.24 - "Not a valid rotation matrix (columns 0 and 1 not orthogonal)\n"
string 3.06..3.24 - "Not a valid rotation matrix (columns 0 and 2 not orthogonal)\n"
string 3.06..3.24 - "_id(0);\n\tif( pairId< numPairs )\n\t{\n\t\tpairs[pairId].z = 0xffffffff;\n\t}\n}\n"
string 3.06..3.24 - "airs[pairIdx].z = -1;//now z is used for existing/persistent contacts\n}\n"
string 3.06..3.24 - "alling m_reference->getBodyFirstMassMoment(body_index, body_r_body_com)\n"
string 3.06..3.24 - "axis of motion not a unit axis ([%f %f %f]), will use normalized vector\n"
string 3.06..3.24 - "batchIdx = gContact[gIdx].m_batchIdx;\n\t\tgConstraintOut[gIdx] = cs;\n\t}\n}\n"
string 3.06..3.24 - "clCreateKernel, Line %u in file %s, cannot find kernel function %s !!!\n\n"
string 3.06..3.24 - "error calling m_reference->getJointType(body_index, joint_type)\n"
string 3.06..3.24 - "error calling m_reference->getParentIndex(body_index, parent_index)\n"
string 3.06..3.24 - "error in number of dofs for btMultibody and MultiBodyTree\n"
string 3.06..3.24 - "etails see graphviz documentation at http://graphviz.org\ndigraph tree {\n"
string 3.06..3.24 - "ilding index sets. parent_index[%zu]= %d, but m_parent_index.size()= %d\n"
string 3.06..3.24 - "invalid inertia matrix for body %d, not positive definite (fixed joint)\n"
string 3.06..3.24 - "invalid inertia tensor for body %d, I(0,0) + I(1,1) < I(2,2)\n"
string 3.06..3.24 - "invalid inertia tensor for body %d, I(1,1) + I(2,2) < I(0,0)\n"
string 3.06..3.24 - "lveFrictionConstraint( gBodies, gShapes, &gConstraints[idx] );\n\t}    \n}\n"
string 3.06..3.24 - "maxTriConvexPairCapacity (found %d but max is %d, it happened %d times)\n"
string 3.06..3.24 - "mension. system has %d DOFs,\nbut dim(q)= %d, dim(u)= %d, dim(dot_u)= %d\n"
string 3.06..3.24 - "ng out of rayRigid pairs: numRayRigidPairs = %d, maxRayRigidPairs = %d.\n"
string 3.06..3.24 - "numCompoundPairsOut exceeded maxNumCompoundPairsCapacity (%d)\n"
string 3.06..3.24 - "olveContactConstraint( gBodies, gShapes, &gConstraints[idx] );\n\t}    \n}\n"
string 3.06..3.24 - "on error. System has %d DOFs,\nbut dim(q)= %d, dim(mass_matrix)= %d x %d\n"
string 3.06..3.24 - "orldImporter::convertAllObjects error: expected %d multibodies, got %d.\n"
string 3.06..3.24 - "own 3D GPU SAP provided, fallback to computePairsKernelLocalSharedMemory"
string 3.06..3.24 - "r calling m_reference->getBodySecondMassMoment(body_index, body_I_body)\n"
string 3.06..3.24 - "r calling m_reference->getBodyTParentRef(body_index, body_T_parent_ref)\n"
string 3.06..3.24 - "registerRigidBody: exceeding the number of rigid bodies, %d > %d \n"
string 3.06..3.24 - "s error: mismatch in number of links in a body (expected %d, found %d).\n"
string 3.06..3.24 - "tchSizes[wgIdx] = batchIdx;\n\t}//if( lIdx == 0 )\n\t\n\t//return batchIdx;\n}\n"
string 3.06..3.24 - "trying to add body %d as root, but already added %d as root body\n"
string 3.06..3.24 - "wrong vector dimension. system has %d DOFs,\nbut dim(q)= %d, dim(u)= %d\n"
string 3.24..3.24 - "Error in btWorldImporter::createGeneric6DofConstraint: missing rbB\n"
string 3.24..3.24 - "Load deformable failed: Only Tetrahedra are supported in VTK file.\n"
string 3.24..3.24 - "btWorldImporter::createGeneric6DofSpringConstraint: requires rbA && rbB\n"
string 3.24..3.24 - "something went wrong...probably didn't initialize?\n"
string 3.24..3.24 - "tWorldImporter::createGeneric6DofSpring2Constraint: requires rbA && rbB\n"
source 3.06..3.24 - "BroadphaseCollision/b3GpuGridBroadphase.cpp"
source 3.06..3.24 - "BroadphaseCollision/b3GpuParallelLinearBvh.cpp"
source 3.06..3.24 - "BroadphaseCollision/b3GpuSapBroadphase.cpp"
source 3.06..3.24 - "Bullet3Dynamics/b3CpuRigidBodyPipeline.cpp"
source 3.06..3.24 - "BulletInverseDynamics/MultiBodyTree.cpp"
source 3.06..3.24 - "InverseDynamics/CloneTreeCreator.cpp"
source 3.06..3.24 - "InverseDynamics/MultiBodyTreeCreator.cpp"
source 3.06..3.24 - "InverseDynamics/MultiBodyTreeDebugGraph.cpp"
source 3.06..3.24 - "InverseDynamics/RandomTreeCreator.cpp"
source 3.06..3.24 - "InverseDynamics/User2InternalIndex.cpp"
source 3.06..3.24 - "InverseDynamics/btMultiBodyTreeCreator.cpp"
source 3.06..3.24 - "InverseDynamics/invdyn_bullet_comparison.cpp"
source 3.06..3.24 - "NarrowPhaseCollision/b3CpuNarrowPhase.cpp"
source 3.06..3.24 - "NarrowphaseCollision/b3ConvexHullContact.cpp"
source 3.24..3.24 - "TaskScheduler/btThreadSupportPosix.cpp"
symbol 3.06..3.06 - _ZNK11btMultiBody9mulMatrixEPdS0_iiiiS0_
symbol 3.06..3.06 - _ZNK11btMultiBody9mulMatrixEPfS0_iiiiS0_
symbol 3.06..3.24 - b3BulletMathProbe
symbol 3.06..3.24 - b3EnterProfileZone
symbol 3.06..3.24 - b3LeaveProfileZone
symbol 3.06..3.24 - b3SetCustomPrintfFunc
symbol 3.06..3.24 - btBulletMathProbe
symbol 3.06..3.24 - clewErrorString
symbol 3.06..3.24 - clewExit
symbol 3.06..3.24 - clewInit
symbol 3.24..3.24 - _ZN10btSoftBody11updateStateERK20btAlignedObjectArrayI9btVector3ES4_
symbol 3.24..3.24 - _ZN20btThreadSupportPosix12startThreadsERKN24btThreadSupportInterface16ConstructionInfoE

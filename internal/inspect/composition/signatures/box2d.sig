name box2d
also libbox2d
advisory Debian box2d
advisory generic box2d
# learned
reference 2.3.1 amd64 sha256:cc0f66be73c6b0081977cea14e5f40fe83d0675df2054342d3ed98a5327031c1 libbox2d-dev 2.3.1+ds-7
reference 2.4.1 amd64 sha256:ec973d52c0eadaa4479ca369360d603aa2d6dece8e596e3f372fb07be6a0b1d3 libbox2d-dev 2.4.1-3, libbox2d2 2.4.1-3
string 2.3.1..2.3.1 b2ChainShape "void b2ChainShape::CreateChain(const b2Vec2*, int32)"
string 2.3.1..2.3.1 b2Fixture "    shape.m_nextVertex.Set(%.15lef, %.15lef);\n"
string 2.3.1..2.3.1 b2MouseJoint "virtual void b2MouseJoint::InitVelocityConstraints(const b2SolverData&)"
string 2.3.1..2.3.1 b2PolygonShape "virtual void b2PolygonShape::ComputeMass(b2MassData*, float32) const"
string 2.3.1..2.3.1 b2PulleyJoint "y*, const b2Vec2&, const b2Vec2&, const b2Vec2&, const b2Vec2&, float32)"
string 2.3.1..2.4.1 - "ceProxy*, const b2Sweep&, const b2DistanceProxy*, const b2Sweep&, float)"
string 2.3.1..2.4.1 - "inShape::CreateChain(const b2Vec2*, int32, const b2Vec2&, const b2Vec2&)"
string 2.3.1..2.4.1 b2BlockAllocator "blockCount * blockSize <= b2_chunkSize"
string 2.3.1..2.4.1 b2Body "b2IsValid(bd->angularDamping) && bd->angularDamping >= 0.0f"
string 2.3.1..2.4.1 b2Body "b2IsValid(bd->linearDamping) && bd->linearDamping >= 0.0f"
string 2.3.1..2.4.1 b2ChainAndCircleContact "leContact::b2ChainAndCircleContact(b2Fixture*, int32, b2Fixture*, int32)"
string 2.3.1..2.4.1 b2ChainAndCircleContact "m_fixtureB->GetType() == b2Shape::e_circle"
string 2.3.1..2.4.1 b2ChainAndPolygonContact "nContact::b2ChainAndPolygonContact(b2Fixture*, int32, b2Fixture*, int32)"
string 2.3.1..2.4.1 b2ChainShape "2RayCastOutput*, const b2RayCastInput&, const b2Transform&, int32) const"
string 2.3.1..2.4.1 b2CircleContact "b2CircleContact::b2CircleContact(b2Fixture*, b2Fixture*)"
string 2.3.1..2.4.1 b2CollideEdge "dgeShape*, const b2Transform&, const b2CircleShape*, const b2Transform&)"
string 2.3.1..2.4.1 b2CollidePolygon "*, const b2Transform&, int32, const b2PolygonShape*, const b2Transform&)"
string 2.3.1..2.4.1 b2CollidePolygon "0 <= edge1 && edge1 < poly1->m_count"
string 2.3.1..2.4.1 b2Contact ", void (*)(b2Contact*, b2BlockAllocator*), b2Shape::Type, b2Shape::Type)"
string 2.3.1..2.4.1 b2Contact "Contact::Create(b2Fixture*, int32, b2Fixture*, int32, b2BlockAllocator*)"
string 2.3.1..2.4.1 b2ContactManager "const b2AABB& b2DynamicTree::GetFatAABB(int32) const"
string 2.3.1..2.4.1 b2ContactSolver "ntactPositionConstraint*, const b2Transform&, const b2Transform&, int32)"
string 2.3.1..2.4.1 b2ContactSolver "void b2ContactSolver::InitializeVelocityConstraints()"
string 2.3.1..2.4.1 b2Distance "d b2Distance(b2DistanceOutput*, b2SimplexCache*, const b2DistanceInput*)"
string 2.3.1..2.4.1 b2Distance "eProxy*, const b2Transform&, const b2DistanceProxy*, const b2Transform&)"
string 2.3.1..2.4.1 b2DistanceJoint "  joints[%d] = m_world->CreateJoint(&jd);\n"
string 2.3.1..2.4.1 b2DynamicTree "0 <= freeIndex && freeIndex < m_nodeCapacity"
string 2.3.1..2.4.1 b2DynamicTree "bool b2DynamicTree::MoveProxy(int32, const b2AABB&, const b2Vec2&)"
string 2.3.1..2.4.1 b2EdgeAndCircleContact "b2EdgeAndCircleContact::b2EdgeAndCircleContact(b2Fixture*, b2Fixture*)"
string 2.3.1..2.4.1 b2EdgeAndCircleContact "m_fixtureA->GetType() == b2Shape::e_edge"
string 2.3.1..2.4.1 b2EdgeAndPolygonContact "b2EdgeAndPolygonContact::b2EdgeAndPolygonContact(b2Fixture*, b2Fixture*)"
string 2.3.1..2.4.1 b2Fixture "void b2Fixture::CreateProxies(b2BroadPhase*, const b2Transform&)"
string 2.3.1..2.4.1 b2FrictionJoint "b2IsValid(torque) && torque >= 0.0f"
string 2.3.1..2.4.1 b2GearJoint "m_typeA == e_revoluteJoint || m_typeA == e_prismaticJoint"
string 2.3.1..2.4.1 b2GearJoint "m_typeB == e_revoluteJoint || m_typeB == e_prismaticJoint"
string 2.3.1..2.4.1 b2Island "toiIndexA < m_bodyCount"
string 2.3.1..2.4.1 b2Island "void b2Island::SolveTOI(const b2TimeStep&, int32, int32)"
string 2.3.1..2.4.1 b2Joint "static b2Joint* b2Joint::Create(const b2JointDef*, b2BlockAllocator*)"
string 2.3.1..2.4.1 b2Joint "static void b2Joint::Destroy(b2Joint*, b2BlockAllocator*)"
string 2.3.1..2.4.1 b2MotorJoint "  b2MotorJointDef jd;\n"
string 2.3.1..2.4.1 b2PolygonContact "b2PolygonContact::b2PolygonContact(b2Fixture*, b2Fixture*)"
string 2.3.1..2.4.1 b2PrismaticJoint "  jd.enableLimit = bool(%d);\n"
string 2.3.1..2.4.1 b2RevoluteJoint "  b2RevoluteJointDef jd;\n"
string 2.3.1..2.4.1 b2StackAllocator "void* b2StackAllocator::Allocate(int32)"
string 2.3.1..2.4.1 b2TimeOfImpact "2 b2SeparationFunction::FindMinSeparation(int32*, int32*, float32) const"
string 2.3.1..2.4.1 b2TimeOfImpact "Proxy*, const b2Sweep&, const b2DistanceProxy*, const b2Sweep&, float32)"
string 2.3.1..2.4.1 b2WeldJoint "  b2WeldJointDef jd;\n"
string 2.3.1..2.4.1 b2WheelJoint "  b2WheelJointDef jd;\n"
string 2.3.1..2.4.1 b2World "ayCast(T*, const b2RayCastInput&) const [with T = b2WorldRayCastWrapper]"
string 2.3.1..2.4.1 b2World "void b2World::DrawShape(b2Fixture*, const b2Transform&, const b2Color&)"
source 2.3.1..2.3.1 b2BlockAllocator "Common/b2BlockAllocator.cpp"
source 2.3.1..2.3.1 b2ChainAndCircleContact "Contacts/b2ChainAndCircleContact.cpp"
source 2.3.1..2.3.1 b2ChainAndPolygonContact "Contacts/b2ChainAndPolygonContact.cpp"
source 2.3.1..2.3.1 b2CircleContact "Contacts/b2CircleContact.cpp"
source 2.3.1..2.3.1 b2CollideEdge "Collision/b2CollideEdge.cpp"
source 2.3.1..2.3.1 b2CollidePolygon "Collision/b2CollidePolygon.cpp"
source 2.3.1..2.3.1 b2ContactSolver "Contacts/b2ContactSolver.cpp"
source 2.3.1..2.3.1 b2DynamicTree "Collision/b2DynamicTree.cpp"
source 2.3.1..2.3.1 b2EdgeAndCircleContact "Contacts/b2EdgeAndCircleContact.cpp"
source 2.3.1..2.3.1 b2EdgeAndPolygonContact "Contacts/b2EdgeAndPolygonContact.cpp"
source 2.3.1..2.3.1 b2PolygonAndCircleContact "Contacts/b2PolygonAndCircleContact.cpp"
source 2.3.1..2.3.1 b2PolygonContact "Contacts/b2PolygonContact.cpp"
source 2.3.1..2.3.1 b2StackAllocator "Common/b2StackAllocator.cpp"
source 2.3.1..2.4.1 - "dynamics/b2_polygon_circle_contact.cpp"
source 2.3.1..2.4.1 b2TimeOfImpact "Collision/b2TimeOfImpact.cpp"
symbol 2.3.1..2.4.1 b2BroadPhase _ZN12b2BroadPhase9MoveProxyEiRK6b2AABBRK6b2Vec2
symbol 2.3.1..2.4.1 b2Collision _ZN15b2WorldManifold10InitializeEPK10b2ManifoldRK11b2TransformfS5_f
symbol 2.3.1..2.4.1 b2Collision _ZNK6b2AABB7RayCastEP15b2RayCastOutputRK14b2RayCastInput
symbol 2.3.1..2.4.1 b2Distance _Z10b2DistanceP16b2DistanceOutputP14b2SimplexCachePK15b2DistanceInput
symbol 2.3.1..2.4.1 b2Draw _ZN6b2Draw10ClearFlagsEj
symbol 2.3.1..2.4.1 b2Math _ZNK7b2Mat3315GetSymInverse33EPS_
symbol 2.3.1..2.4.1 b2PulleyJoint _ZN16b2PulleyJointDef10InitializeEP6b2BodyS1_RK6b2Vec2S4_S4_S4_f
symbol 2.3.1..2.4.1 b2Rope _ZN6b2Rope10InitializeEPK9b2RopeDef
symbol 2.3.1..2.4.1 b2RopeJoint _ZN11b2RopeJoint23InitVelocityConstraintsERK12b2SolverData
symbol 2.3.1..2.4.1 b2Settings _Z5b2LogPKcz
symbol 2.3.1..2.4.1 b2Timer _ZNK7b2Timer15GetMillisecondsEv
symbol 2.3.1..2.4.1 b2WorldCallbacks _ZN15b2ContactFilter13ShouldCollideEP9b2FixtureS1_

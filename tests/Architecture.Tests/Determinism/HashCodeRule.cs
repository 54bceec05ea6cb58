using CoCreation.Sim.Architecture.Tests.Verdicts;
using Mono.Cecil;

namespace CoCreation.Sim.Architecture.Tests.Determinism;

/// <summary>Nothing that is written asks for a hash code, whose value differs from run to run; what a record generates may.</summary>
internal static class HashCodeRule
{
    public static IEnumerable<Finding> Check(IEnumerable<TypeDefinition> types) =>
        Il.Calls(types).Where(call => AsksForHash(call.Callee) && !IsRecordCode(call.Caller))
            .Select(call => new Finding(call.Where, "asks for a hash code"));

    private static bool AsksForHash(MethodReference callee) =>
        callee.Name == "GetHashCode" || callee.DeclaringType.FullName == "System.HashCode";

    private static bool IsRecordCode(MethodDefinition caller) => caller.Name == "GetHashCode" && Il.IsGenerated(caller);
}

using CoCreation.Sim.Architecture.Tests.Verdicts;
using Mono.Cecil;

namespace CoCreation.Sim.Architecture.Tests.Determinism;

/// <summary>No walk through a collection that keeps no order: neither by itself, nor handed over as a sequence.</summary>
internal static class UnorderedRule
{
    private static readonly HashSet<string> Collections =
    [
        "Dictionary`2", "HashSet`1", "ConcurrentDictionary`2", "ConcurrentBag`1", "FrozenDictionary`2", "FrozenSet`1", "ImmutableDictionary`2",
        "ImmutableHashSet`1", "Hashtable", "IDictionary`2", "IReadOnlyDictionary`2", "ISet`1", "IReadOnlySet`1", "PriorityQueue`2",
    ];

    private static readonly HashSet<string> Walks = ["GetEnumerator", "get_Keys", "get_Values", "get_UnorderedItems", "CopyTo"];

    private static readonly HashSet<string> Sequences =
        ["IEnumerable`1", "IEnumerable", "ICollection`1", "ICollection", "IReadOnlyCollection`1"];

    /// <summary>Answers that do not depend on the order; a set in its natural order is in order.</summary>
    private static readonly HashSet<string> FreeOfOrder =
        ["Count", "LongCount", "Any", "All", "Contains", "Max", "Min", "ToHashSet", "ToFrozenSet", "Order"];

    public static IEnumerable<Finding> Check(IEnumerable<TypeDefinition> types) =>
        Il.Calls(types).Where(call => IsWalk(call.Callee) || HandsOver(call))
            .Select(call => new Finding(call.Where, "depends on the order of a collection that keeps none"));

    private static bool IsUnordered(TypeReference? type) => type is not null && Collections.Contains(type.GetElementType().Name);

    private static bool IsWalk(MethodReference callee) =>
        Walks.Contains(callee.Name) && (IsUnordered(callee.DeclaringType) || IsSequenceOfPairs(callee.DeclaringType));

    private static bool IsSequenceOfPairs(TypeReference type) =>
        type is GenericInstanceType { Name: "IEnumerable`1" } sequence && sequence.GenericArguments[0].Name == "KeyValuePair`2";

    private static bool HandsOver(CallSite call)
    {
        var parameters = call.Callee.Parameters;
        if (FreeOfOrder.Contains(call.Callee.Name) || IsUnordered(call.Callee.DeclaringType))
            return false;
        return parameters.Any(parameter => Sequences.Contains(parameter.ParameterType.GetElementType().Name)
            && IsUnordered(StackWalk.ArgumentType(call, parameters.Count - 1 - parameter.Index)));
    }
}

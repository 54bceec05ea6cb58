using CoCreation.Sim.Architecture.Tests.Verdicts;
using Mono.Cecil;

namespace CoCreation.Sim.Architecture.Tests.Determinism;

/// <summary>No static field that can be set again, and no static collection that can grow.</summary>
internal static class StaticStateRule
{
    private static readonly HashSet<string> Growing =
    [
        "List`1", "Dictionary`2", "HashSet`1", "Queue`1", "Stack`1", "SortedDictionary`2", "SortedSet`1", "StringBuilder",
        "ConcurrentDictionary`2", "ConcurrentQueue`1", "ConcurrentBag`1", "ThreadLocal`1", "AsyncLocal`1",
    ];

    public static IEnumerable<Finding> Check(IEnumerable<TypeDefinition> types) =>
        from type in types
        where !IsGenerated(type)
        from field in type.Fields
        where field.IsStatic && !field.IsLiteral && (!field.IsInitOnly || Growing.Contains(field.FieldType.GetElementType().Name))
        select new Finding($"{type.FullName}.{field.Name}", "is static and can change");

    private static bool IsGenerated(TypeDefinition type) =>
        type.Name.StartsWith('<') || Il.IsGenerated(type) || (type.DeclaringType is not null && IsGenerated(type.DeclaringType));
}

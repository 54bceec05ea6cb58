using CoCreation.Sim.Architecture.Tests.Verdicts;
using Mono.Cecil;

namespace CoCreation.Sim.Architecture.Tests.Determinism;

/// <summary>
/// An allow list on IL: of the framework's members that take or give floating point numbers, only those of the list; of its
/// generic and vector arithmetic, nothing. Members on integers alone are exact and free.
/// </summary>
internal static class FloatingPointRule
{
    public static IEnumerable<Finding> Check(IEnumerable<TypeDefinition> types) =>
        Il.Calls(types).Where(call => IsSuspect(call.Callee) && !FloatingPointList.Allows(NameOf(call.Callee)))
            .Select(call => new Finding(call.Where, "is not on the list of bit-exact members"));

    private static string NameOf(MethodReference member) => $"{Il.OpenName(member.DeclaringType)}.{member.Name}";

    private static bool IsSuspect(MethodReference member)
    {
        var type = member.DeclaringType.GetElementType();
        if (type.DeclaringType is not null || type.IsArray || !type.Namespace.StartsWith("System", StringComparison.Ordinal))
            return false;
        return HasOtherArithmetic(type) || IsFloat(type) || IsFloat(member.ReturnType)
            || member.Parameters.Any(parameter => IsFloat(parameter.ParameterType));
    }

    /// <summary>Generic numbers, vectors and tensors; BitOperations are on integers.</summary>
    private static bool HasOtherArithmetic(TypeReference type) =>
        type.Namespace.StartsWith("System.Runtime.Intrinsics", StringComparison.Ordinal)
        || (type.Namespace.StartsWith("System.Numerics", StringComparison.Ordinal) && type.Name != "BitOperations")
        || type.FullName == "System.MathF";

    private static bool IsFloat(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.Any(IsFloat),
        TypeSpecification wrapped => IsFloat(wrapped.ElementType),
        _ => type.FullName is "System.Double" or "System.Single" or "System.Half",
    };
}

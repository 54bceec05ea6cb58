using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoCreation.Sim.Architecture.Tests.Determinism;

/// <summary>A place in IL that names a method: a call, a construction or a delegate.</summary>
internal sealed record CallSite(MethodDefinition Caller, Instruction Instruction, MethodReference Callee)
{
    /// <summary>The place as findings name it: the method as written, and what it calls.</summary>
    public string Where => $"{Il.NameOf(Caller)} -> {Il.OpenName(Callee.DeclaringType)}.{Callee.Name}";
}

/// <summary>Reading IL.</summary>
internal static class Il
{
    public static IEnumerable<CallSite> Calls(IEnumerable<TypeDefinition> types) =>
        from type in types
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        where instruction.Operand is MethodReference
        select new CallSite(method, instruction, (MethodReference)instruction.Operand);

    /// <summary>A type's name without its type arguments.</summary>
    public static string OpenName(TypeReference type) => type.GetElementType().FullName;

    /// <summary>The method as it is written: for lambdas, iterators and local functions the one around them.</summary>
    public static string NameOf(MethodDefinition method)
    {
        var type = method.DeclaringType;
        var name = Written(method.Name);
        while (type.DeclaringType is not null && type.Name.StartsWith('<'))
        {
            if (type.Name.IndexOf('>', StringComparison.Ordinal) > 1)
                name = Written(type.Name);
            type = type.DeclaringType;
        }
        return $"{type.FullName}.{name}";
    }

    public static bool IsGenerated(ICustomAttributeProvider member) =>
        member.CustomAttributes.Any(attribute => attribute.AttributeType.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute");

    private static string Written(string name) =>
        name.StartsWith('<') ? name[1..name.IndexOf('>', StringComparison.Ordinal)] : name;
}

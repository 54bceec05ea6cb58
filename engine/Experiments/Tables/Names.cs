using System.Runtime.CompilerServices;

namespace CoCreation.Sim.Experiments;

/// <summary>Names of code as they stand in tables: "CoCreation" is coCreation.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.InOrder[Unsafe.BitCast<T, int>(value)];

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>The names of an enumeration, whose values are 0, 1, 2 and so on.</summary>
internal static class Names<T>
    where T : struct, Enum
{
    public static string[] InOrder { get; } = Array.ConvertAll(Enum.GetNames<T>(), Names.Camel);
}

namespace CoCreation.Sim.Experiments;

/// <summary>Names of code as they stand in tables: "CoCreation" is coCreation.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>The names of an enumeration.</summary>
internal static class Names<T>
    where T : struct, Enum
{
    public static string[] InOrder { get; } = [.. Enum.GetNames<T>().Select(Names.Camel)];

    public static IReadOnlyDictionary<T, string> ByValue { get; } =
        Enum.GetValues<T>().ToDictionary(value => value, value => Names.Camel(value.ToString()));
}

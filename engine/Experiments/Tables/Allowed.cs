namespace CoCreation.Sim.Experiments;

/// <summary>What values are allowed, in signs that need no language.</summary>
internal static class Allowed
{
    public const string Any = "";
    public const string FromZero = ">= 0";
    public const string FromOne = ">= 1";
    public const string AboveZero = "> 0";
    public const string Share = "0 .. 1";
    public const string Network = "founder@tick";

    /// <summary>Units that several tables use.</summary>
    public const string Week = "week";

    public static string OneOf(params IEnumerable<string> names) => string.Join(" | ", names);

    public static string OneOf<T>()
        where T : struct, Enum => OneOf(Names<T>.InOrder);
}

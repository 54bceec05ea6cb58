namespace CoCreation.Sim.Charts;

/// <summary>
/// The looks of what has no type of network, such as designs: colours that no type has, told apart by lightness, mark and line as well.
/// </summary>
internal static class SeriesLook
{
    /// <summary>The most that a figure can tell apart.</summary>
    public const int Most = 4;

    /// <summary>The first of them, for what stands alone.</summary>
    public static TypeLook First => All[0];

    /// <summary>The looks, in the order in which they are given away.</summary>
    public static IReadOnlyList<TypeLook> All { get; } =
    [
        new("#0072B2", MarkShape.Disc, LineLook.Solid, 3),
        new(Paper.Black, MarkShape.Triangle, LineLook.Dashed, 2.5f),
        new("#8A7A00", MarkShape.Square, LineLook.Dotted, 3),
        new("#767676", MarkShape.Ring, LineLook.DashDotted, 2.5f),
    ];
}

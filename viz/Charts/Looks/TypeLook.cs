using CoCreation.Sim.Kernel;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>How the networks of one type look in every figure: colours of Okabe and Ito (2008), told apart by shape as well.</summary>
/// <param name="Name">The name as in the glossary.</param>
/// <param name="Plural">The name of any other number than one.</param>
/// <param name="Colour">The colour, as #RRGGBB.</param>
/// <param name="Shape">The shape of its mark.</param>
public sealed record TypeLook(Bilingual Name, Bilingual Plural, string Colour, MarkShape Shape)
{
    /// <summary>Co-creation communities.</summary>
    public static TypeLook CoCreation { get; } = new(
        new("co-creation community", "Co-Creation-Community"),
        new("co-creation communities", "Co-Creation-Communities"),
        "#009E73",
        MarkShape.Disc);

    /// <summary>Competition networks.</summary>
    public static TypeLook Competition { get; } = new(
        new("competition network", "Konkurrenznetzwerk"),
        new("competition networks", "Konkurrenznetzwerke"),
        "#D55E00",
        MarkShape.Triangle);

    /// <summary>Ignorance networks.</summary>
    public static TypeLook Ignorance { get; } = new(
        new("ignorance network", "Unwissensnetzwerk"),
        new("ignorance networks", "Unwissensnetzwerke"),
        "#56B4E9",
        MarkShape.Ring);

    /// <summary>Complaint networks.</summary>
    public static TypeLook Lament { get; } = new(
        new("complaint network", "Jammernetzwerk"),
        new("complaint networks", "Jammernetzwerke"),
        "#CC79A7",
        MarkShape.Square);

    /// <summary>Networks without a type, and dormant ones.</summary>
    public static TypeLook Loose { get; } = new(
        new("loose or dormant", "lose oder ruhend"),
        new("loose or dormant", "lose oder ruhend"),
        "#999999",
        MarkShape.Dot);
}

/// <summary>The shape of a mark.</summary>
public enum MarkShape
{
    /// <summary>A filled circle.</summary>
    Disc,

    /// <summary>A filled triangle.</summary>
    Triangle,

    /// <summary>An open circle.</summary>
    Ring,

    /// <summary>A filled square.</summary>
    Square,

    /// <summary>A small filled circle.</summary>
    Dot,
}

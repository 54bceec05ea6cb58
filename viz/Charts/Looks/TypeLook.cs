using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>How the networks of one type look in every figure: colours of Okabe and Ito (2008), told apart by shape and line as well.</summary>
/// <param name="Colour">The colour, as #RRGGBB.</param>
/// <param name="Shape">The shape of its mark.</param>
/// <param name="Line">How its lines are drawn.</param>
/// <param name="LineWidth">How wide its lines are, in pixels at scale 1.</param>
public sealed record TypeLook(string Colour, MarkShape Shape, LineLook Line, float LineWidth)
{
    /// <summary>The looks of all types.</summary>
    public static ByType<TypeLook> Of { get; } = new(
        CoCreation: new("#009E73", MarkShape.Disc, LineLook.Solid, 4),
        Competition: new("#D55E00", MarkShape.Triangle, LineLook.Solid, 2.5f),
        Ignorance: new("#56B4E9", MarkShape.Ring, LineLook.Dashed, 2.5f),
        Lament: new("#CC79A7", MarkShape.Square, LineLook.Dotted, 3),
        Loose: new("#999999", MarkShape.Dot, LineLook.Solid, 1.5f));

    internal Pen Pen => new(Colour, LineWidth, Line);
}

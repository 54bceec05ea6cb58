using System.Diagnostics;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>How fates look: the living as their types, the ended in grey and a tint, the unseen pale.</summary>
internal static class FateLook
{
    private static readonly TypeLook Fulfilled = new("#99D8C7", MarkShape.Disc, LineLook.Solid, 1);
    private static readonly TypeLook Dissolved = new("#D2D2D2", MarkShape.Square, LineLook.Solid, 1);
    private static readonly TypeLook Unseen = new("#777777", MarkShape.Ring, LineLook.Solid, 1);

    /// <summary>From the bottom of a column to its top: what was made, what lives, what is not known, what is gone.</summary>
    public static IReadOnlyList<Fate> Order { get; } =
        [Fate.Fulfilled, Fate.CoCreation, Fate.Competition, Fate.Ignorance, Fate.Lament, Fate.Loose, Fate.Unseen, Fate.Dissolved];

    /// <summary>How a fate looks.</summary>
    public static TypeLook Of(Fate fate) => fate switch
    {
        Fate.CoCreation => TypeLook.Of.CoCreation,
        Fate.Competition => TypeLook.Of.Competition,
        Fate.Ignorance => TypeLook.Of.Ignorance,
        Fate.Lament => TypeLook.Of.Lament,
        Fate.Loose => TypeLook.Of.Loose,
        Fate.Fulfilled => Fulfilled,
        Fate.Dissolved => Dissolved,
        Fate.Unseen => Unseen,
        _ => throw new UnreachableException(),
    };

    /// <summary>What a number of networks with a fate is called.</summary>
    public static string Text(Fate fate, int count, ChartTexts texts) => fate switch
    {
        Fate.CoCreation => texts.Count(count, texts.Types.CoCreation),
        Fate.Competition => texts.Count(count, texts.Types.Competition),
        Fate.Ignorance => texts.Count(count, texts.Types.Ignorance),
        Fate.Lament => texts.Count(count, texts.Types.Lament),
        Fate.Loose => texts.Count(count, texts.Types.Loose),
        Fate.Fulfilled => $"{count} {texts.Fulfilled}",
        Fate.Dissolved => $"{count} {texts.Dissolved}",
        Fate.Unseen => $"{count} {texts.Unseen}",
        _ => throw new UnreachableException(),
    };
}

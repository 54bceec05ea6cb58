using CoCreation.Sim.Experiments;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>What the colours and shapes of the map mean, with how many there are.</summary>
internal static class MapKey
{
    private const float Left = 920;
    private const float TextAt = 24;
    private const float Top = 180;
    private const float LineHeight = 46;
    private const float SmallLine = 22;
    private const float Room = Paper.Width - Left - TextAt - 14;

    private static readonly Letters Names = new(16);
    private static readonly Letters Small = new(14, Paper.Dark);

    /// <summary>Writes the key at the right of the map.</summary>
    public static void Draw(Plan plan, TownMap town, ChartTexts texts, bool isOfPeople)
    {
        float at = Top;
        foreach (((IReadOnlyList<IReadOnlyList<int>> networks, TypeLook look), TypeName name) in town.Networks.All.Zip(TypeLook.Of.All).Zip(texts.Types.All))
        {
            string count = texts.Count(networks.Count, name);
            plan.Mark(new SKPoint(Left, at), look);
            plan.Write(count, new SKPoint(Left + TextAt, at), Names.Fitting(count, Room));
            string people = texts.MembersTogether(networks.SelectMany(members => members).Distinct().Count());
            plan.Write(people, new SKPoint(Left + TextAt, at + SmallLine), Small.Fitting(people, Room));
            at += LineHeight + (SmallLine / 2);
        }

        at += SmallLine;
        IReadOnlyList<string> lines = isOfPeople ? texts.KeyToPeople : texts.KeyToNetworks;
        Letters letters = Small.Fitting(lines.MaxBy(Small.Width)!, Room + TextAt + 8);
        foreach (string line in lines)
        {
            plan.Write(line, new SKPoint(Left - 8, at), letters);
            at += SmallLine;
        }
    }
}

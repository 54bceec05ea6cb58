using System.Diagnostics;

namespace CoCreation.Sim.Charts;

/// <summary>A figure as a file of one format.</summary>
internal static class FigureFile
{
    /// <summary>The name of the file.</summary>
    public static string NameOf(string figure, FigureFormat format) => format switch
    {
        FigureFormat.Png => figure + ".png",
        FigureFormat.Svg => figure + ".svg",
        _ => throw new UnreachableException(),
    };

    /// <summary>Lays a figure of an experiment out once, and writes it to files.</summary>
    /// <param name="name">The name without ending.</param>
    /// <param name="plan">Lays it out.</param>
    /// <param name="formats">The kinds of files.</param>
    /// <exception cref="NoFontException">There is no font to write texts with.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Draw(string name, Func<Plan> plan, IReadOnlyList<FigureFormat> formats)
    {
        FontInk.Check();
        Plan laidOut = plan();
        return [.. formats.Select(format => (NameOf(name, format), Of(laidOut, format)))];
    }

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(Plan plan, FigureFormat format) => format switch
    {
        FigureFormat.Png => PngFile.Of(plan),
        FigureFormat.Svg => SvgFile.Of(plan),
        _ => throw new UnreachableException(),
    };
}

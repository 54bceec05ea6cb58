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

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(Plan plan, FigureFormat format) => format switch
    {
        FigureFormat.Png => PngFile.Of(plan),
        FigureFormat.Svg => SvgFile.Of(plan),
        _ => throw new UnreachableException(),
    };
}

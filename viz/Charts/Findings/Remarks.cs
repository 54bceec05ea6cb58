using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>What a figure of an experiment leaves out, at its lower edge: nothing is left out in silence.</summary>
internal static class Remarks
{
    private const float Left = 26;
    private const float At = 732;
    private const string Between = " · ";
    private static readonly Letters Small = new(13, Paper.Dark);

    /// <summary>Writes all remarks; those that are empty are none.</summary>
    public static void Write(Plan plan, params IReadOnlyList<string> remarks)
    {
        string text = string.Join(Between, remarks.Where(remark => remark.Length > 0));
        if (text.Length > 0)
        {
            FittedText fitted = FittedText.Of(text, Small, Paper.Width - (2 * Left));
            plan.Write(fitted.Text, new SKPoint(Left, At), fitted.Letters);
        }
    }
}

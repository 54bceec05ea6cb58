using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Writes title and setting at the top left; what is too wide for the figure is made smaller, then cut.</summary>
internal static class Caption
{
    private const float Left = 26;
    private const float TitleAt = 38;
    private const float SettingAt = 74;
    private const float Room = Paper.Width - (2 * Left);

    private static readonly Letters Title = new(27, IsBold: true);
    private static readonly Letters Setting = new(16, Paper.Dark);
    private static readonly Letters Remark = new(18, Paper.Dark);

    /// <summary>A plan with nothing but its caption.</summary>
    public static Plan PlanOf(FigureNote note)
    {
        Plan plan = new(note);
        (FittedText title, FittedText setting) = (FittedText.Of(note.Title, Title, Room), FittedText.Of(note.Setting, Setting, Room));
        plan.Write(title.Text, new SKPoint(Left, TitleAt), title.Letters);
        plan.Write(setting.Text, new SKPoint(Left, SettingAt), setting.Letters);
        return plan;
    }

    /// <summary>A plan that says why there is nothing to draw.</summary>
    public static Plan Without(FigureNote note, string reason)
    {
        Plan plan = PlanOf(note);
        plan.Write(reason, new SKPoint(Paper.Width / 2f, Paper.Height / 2f), Remark.Fitting(reason, Room), LabelSide.Middle);
        return plan;
    }
}

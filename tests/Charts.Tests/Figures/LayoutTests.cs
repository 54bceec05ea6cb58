using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts.Tests.Figures;

/// <summary>What can be checked of all figures on their plans, before anything is drawn.</summary>
public sealed class LayoutTests
{
    private static readonly SKRect Sheet = new(8, 8, Paper.Width - 8, Paper.Height - 8);

    public static TheoryData<string> Names => RealRuns.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Labels_OfAllFigures_DoNotOverlapAndAreNotCut(string run) => Each(run, (name, plan) =>
    {
        var labels = plan.Labels.Where(label => label.Text.Length > 0).ToArray();
        Assert.All(labels, label => Assert.True(Sheet.Contains(label.Box), $"{name}: \"{label.Text}\" is cut"));
        for (var i = 0; i < labels.Length; i++)
        {
            foreach (var other in labels.Skip(i + 1))
                Assert.False(labels[i].Box.IntersectsWith(other.Box), $"{name}: \"{labels[i].Text}\" lies on \"{other.Text}\"");
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Labels_OfAllFigures_CanBeRead(string run) => Each(run, (name, plan) =>
        Assert.All(plan.Labels, label => Assert.True(label.Letters.Size >= 11, $"{name}: \"{label.Text}\" has letters of {label.Letters.Size}")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Items_OfAllFigures_LieOnThePaper(string run) => Each(run, (name, plan) =>
    {
        SKRect paper = new(0, 0, Paper.Width, Paper.Height);
        Assert.All(plan.Items.SelectMany(PointsOf), point => Assert.True(paper.Contains(point), $"{name}: {point}"));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Colours_OfAllFigures_AreFiveAndNeutralOnes(string run) => Each(run, (name, plan) =>
    {
        string[] colours = [.. plan.Items.Select(ColourOf).Distinct().Where(colour => !IsNeutral(colour))];
        Assert.All(colours, colour => Assert.Contains(colour, TypeLook.Of.All.Select(look => look.Colour).Append("#99D8C7")));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_InGerman_HaveACommaAndNoPoint(string run)
    {
        foreach (var (name, plan) in RunFigures.Plans(RealRuns.Of(run), "Vier Netzwerke", Language.German))
        {
            Assert.All(
                plan.Labels.Where(label => label.Text != plan.Note.Setting),
                label => Assert.DoesNotMatch(@"\d\.\d", $"{label.Text} in {name}"));
        }
    }

    private static void Each(string run, Action<string, Plan> check)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var (name, plan) in RunFigures.Plans(RealRuns.Of(run), language == Language.German ? "Vier Netzwerke" : "Four networks", language))
                check($"{name} in {language}", plan);
        }
    }

    private static IEnumerable<SKPoint> PointsOf(Item item) => item switch
    {
        Item.Line line => line.Points,
        Item.Strokes strokes => strokes.Lines.SelectMany(line => new[] { line.From, line.To }),
        Item.Area area => area.Points,
        Item.Mark mark => [mark.At],
        _ => [],
    };

    private static string ColourOf(Item item) => item switch
    {
        Item.Line line => line.Pen.Colour,
        Item.Strokes strokes => strokes.Pen.Colour,
        Item.Area area => area.Colour,
        Item.Mark mark => mark.Colour,
        Item.Label label => label.Letters.Colour,
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    private static bool IsNeutral(string colour) => colour[1..3] == colour[3..5] && colour[3..5] == colour[5..7];
}

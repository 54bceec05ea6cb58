using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts.Tests.Findings;

/// <summary>What holds for every figure of an experiment, in both languages.</summary>
internal static class FindingCheck
{
    private static readonly SKRect Sheet = new(8, 8, Paper.Width - 8, Paper.Height - 8);
    private static readonly SKRect WholePaper = new(0, 0, Paper.Width, Paper.Height);

    /// <summary>Labels do not overlap, are not cut and can be read; all lies on the paper; German has decimal commas, but for the version in the setting.</summary>
    public static void IsSound(Func<Language, Plan> planOf)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var plan = planOf(language);
            var labels = plan.Labels.Where(label => label.Text.Length > 0).ToArray();
            Assert.NotEmpty(labels);
            Assert.All(labels, label => Assert.True(Sheet.Contains(label.Box), $"{language}: \"{label.Text}\" is cut at {label.Box}"));
            Assert.All(labels, label => Assert.True(label.Letters.Size >= 11, $"{language}: \"{label.Text}\" has letters of {label.Letters.Size}"));
            AreApart(labels, language);
            Assert.All(plan.Items.SelectMany(PointsOf), point => Assert.True(WholePaper.Contains(point), $"{language}: {point}"));
            if (language == Language.German)
                Assert.All(labels.Where(label => label.Text != plan.Note.Setting), label => Assert.DoesNotMatch(@"\d\.\d", label.Text));
        }
    }

    public static string[] Texts(Plan plan) => [.. plan.Labels.Select(label => label.Text)];

    private static void AreApart(Item.Label[] labels, Language language)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            foreach (var other in labels.Skip(i + 1))
                Assert.False(labels[i].Box.IntersectsWith(other.Box), $"{language}: \"{labels[i].Text}\" lies on \"{other.Text}\"");
        }
    }

    private static IEnumerable<SKPoint> PointsOf(Item item) => item switch
    {
        Item.Line line => line.Points,
        Item.Area area => area.Points,
        Item.Mark mark => [mark.At],
        _ => [],
    };
}

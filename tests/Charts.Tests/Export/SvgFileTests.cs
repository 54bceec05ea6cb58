using System.Xml.Linq;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Export;

public sealed class SvgFileTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names => RealRuns.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_AnyFigure_IsWellFormedAndMended(string run)
    {
        foreach (var (root, plan) in Drawn(run))
        {
            Assert.Equal("0 0 1200 750", root.Attribute("viewBox")!.Value);
            Assert.Equal((plan.Note.Title, "de"), (root.Element(Svg + "title")!.Value, root.Attribute(XNamespace.Xml + "lang")!.Value));
            Assert.Contains(plan.Note.Setting, root.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
            Assert.Contains($"seed {plan.Note.Seed}", root.Element(Svg + "metadata")!.Value, StringComparison.Ordinal);
            Assert.Contains(plan.Note.Version, root.Element(Svg + "metadata")!.Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_AnyFigure_HasNoListOfCoordinatesThatEndsInAComma(string run)
    {
        foreach (var (root, _) in Drawn(run))
        {
            var lists = root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "x" or "y" or "points" or "d");
            Assert.DoesNotContain(lists, list => list.Value.TrimEnd().EndsWith(','));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_AnyFigure_HasAllItsTextsAsText(string run)
    {
        foreach (var (root, plan) in Drawn(run))
            Assert.Equal(plan.Labels.Select(label => label.Text), root.Descendants(Svg + "text").Select(text => text.Value));
    }

    [Fact]
    public void Of_TextWithMarkup_IsEscaped()
    {
        var note = new FigureNote("a < b & \"c\"?", "<s>", "d", 1, "v") { Language = Language.English };
        var root = XElement.Parse(System.Text.Encoding.UTF8.GetString(SvgFile.Of(Caption.Without(note, "<script>x</script> & ]]>"))));
        Assert.Equal("a < b & \"c\"?", root.Element(Svg + "title")!.Value);
        Assert.Empty(root.Descendants(Svg + "script"));
    }

    [Fact]
    public void Of_BlackThatLetsSomethingThrough_KeepsItsOpacity()
    {
        Plan plan = new(new FigureNote("a?", "s", "d", 1, "v") { Language = Language.English });
        plan.Area(Paper.Black, 0.2f, new(10, 10), new(20, 10), new(20, 20));
        XElement path = Parsed(SvgFile.Of(plan)).Descendants(Svg + "path").Last();
        Assert.StartsWith("0.2", path.Attribute("fill-opacity")!.Value, StringComparison.Ordinal);
    }

    private static IEnumerable<(XElement Root, Plan Plan)> Drawn(string run) =>
        RunFigures.Plans(RealRuns.Of(run), "Vier Netzwerke", Language.German).Select(figure => (Parsed(SvgFile.Of(figure.Plan)), figure.Plan));

    private static XElement Parsed(byte[] bytes) => XDocument.Load(new MemoryStream(bytes)).Root!;
}

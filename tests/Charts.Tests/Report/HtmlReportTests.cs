using System.Text;
using System.Text.RegularExpressions;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Report;

public sealed partial class HtmlReportTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Of_AnyReport_HasItsLanguageOneTitleAndHeadingsInOrder(Language language)
    {
        foreach (var html in new[] { Written(MadeReport.Whole(language)), Written(MadeReport.Hostile() with { Language = language }) })
        {
            Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{(language == Language.German ? "de" : "en")}\">\n", html, StringComparison.Ordinal);
            int[] levels = [.. Heading().Matches(html).Select(match => int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))];
            Assert.Equal(1, levels[0]);
            Assert.Single(levels, 1);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        }
    }

    [Fact]
    public void Of_AnyReport_LoadsNothingAndRunsNothing()
    {
        foreach (var html in new[] { Written(MadeReport.Whole(Language.German)), Written(MadeReport.Hostile()) })
        {
            Assert.Contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:\"", html, StringComparison.Ordinal);
            string[] elements = [.. Element().Matches(html).Select(match => match.Groups[1].Value.ToLowerInvariant()).Distinct()];
            Assert.Empty(elements.Intersect(["script", "img", "link", "iframe", "object", "embed", "a", "image", "use", "foreignobject", "form", "base"]));
            string[] attributes = [.. Element().Matches(html).SelectMany(match => Attribute().Matches(match.Value)).Select(match => match.Groups[1].Value.ToLowerInvariant()).Distinct()];
            Assert.DoesNotContain(attributes, name => name.StartsWith("on", StringComparison.Ordinal) || name is "src" or "href" or "xlink:href");
            Assert.All(Address().Matches(html).Select(match => match.Value), address => Assert.StartsWith("http://www.w3.org/", address, StringComparison.Ordinal));
            Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_HostileTexts_ShowsThemAsTheyAre()
    {
        string html = Written(MadeReport.Hostile());
        Assert.Contains("<p>&lt;script&gt;alert(1)&lt;/script&gt; &quot;&gt;&lt;img src=x onerror=alert(1)&gt; &#39; onmouseover=&#39;alert(1)", html, StringComparison.Ordinal);
        Assert.Contains("<li>&amp;lt;b&amp;gt; &amp; &amp;amp;</li>", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', html);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, Regex.Count(html, "</title>\n"));
    }

    [Fact]
    public void Ids_OfAllFigures_AreUniqueAndFound()
    {
        string html = Written(MadeReport.Whole(Language.English));
        string[] ids = [.. Id().Matches(html).Select(match => match.Groups[1].Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        string[] labels = [.. LabelledBy().Matches(html).SelectMany(match => match.Groups[1].Value.Split(' '))];
        Assert.Equal(2 * 6, labels.Length);
        Assert.Empty(labels.Except(ids));
        Assert.Empty(Reference().Matches(html).Select(match => match.Groups[1].Value).Except(ids));
        Assert.Equal(6, Regex.Count(html, "<svg [^>]*role=\"img\""));
        Assert.Equal((6, 6), (Regex.Count(html, "<figure>"), Regex.Count(html, "<figcaption>Figure \\d\\. ")));
    }

    [Fact]
    public void Tables_HaveCaptionScopesAndNumbersOfTheLanguage()
    {
        string german = Written(MadeReport.Whole(Language.German));
        Assert.Contains("<caption>Tabelle 1. Wirkungen von Belastungen</caption>", german, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" class=\"number\">Wirkung (%)</th>", german, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Verrat</th>\n<td class=\"number\">−41,3 (−49,3 bis −33,3)</td>\n<td class=\"number\">20</td>\n<td class=\"number\">−24\u202F690,00</td>", german, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">−41.3 (−49.3 to −33.3)</td>", Written(MadeReport.Whole(Language.English)), StringComparison.Ordinal);
        string hostile = Written(MadeReport.Hostile());
        Assert.Contains("<td class=\"number\">–</td>", hostile, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\"></th>\n<td class=\"number\"></td>", hostile, StringComparison.Ordinal);
    }

    [Fact]
    public void Provenance_HasADateOnlyWhereOneIsGiven()
    {
        var document = MadeReport.Whole(Language.German);
        Assert.Contains("<dt>Datum</dt>\n<dd>2030-01-31</dd>", Written(document), StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>Datum</dt>", Written(document with { Provenance = document.Provenance with { Date = null } }), StringComparison.Ordinal);
        Assert.Contains("<dt>Prüfsumme von design.csv</dt>\n<dd>91c07b6e55d13f2a</dd>", Written(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Command_KeepsItsLines() =>
        Assert.Contains("--weeks 520\ncocreation report", Written(MadeReport.Whole(Language.English)), StringComparison.Ordinal);

    [Fact]
    public void Of_EqualDocuments_GivesEqualBytes() =>
        Assert.Equal(HtmlReport.Of(MadeReport.Whole(Language.German)), HtmlReport.Of(MadeReport.Whole(Language.German)));

    [Fact]
    public void Of_ReportWithoutAnything_IsWhole()
    {
        var document = MadeReport.Whole(Language.English) with { Figure = null, Sections = [], Answer = [] };
        Assert.EndsWith("</body>\n</html>\n", Written(document), StringComparison.Ordinal);
    }

    private static string Written(ReportDocument document) => Encoding.UTF8.GetString(HtmlReport.Of(document));

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("<([a-zA-Z][a-zA-Z:]*)[^>]*>")]
    private static partial Regex Element();

    [GeneratedRegex(" ([a-zA-Z:-]+)=\"[^\"]*\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("[a-z]+://[^\" )<]*")]
    private static partial Regex Address();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" aria-labelledby=\"([^\"]*)\"")]
    private static partial Regex LabelledBy();

    [GeneratedRegex("url\\(#([^)]*)\\)")]
    private static partial Regex Reference();
}

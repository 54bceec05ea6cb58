using System.Globalization;

namespace CoCreation.Sim.Charts;

/// <summary>Writes where the numbers of a report come from.</summary>
internal static class ProvenanceWriter
{
    public static void Write(HtmlWriter html, ReportProvenance provenance, ChartTexts texts)
    {
        using (html.In("footer"))
        {
            html.Text("h2", texts.Provenance);
            using (html.In("dl"))
            {
                Write(html, texts.VersionOfEngine, provenance.Version);
                Write(html, texts.VersionOfBehaviour, provenance.BehaviourVersion);
                Write(html, texts.SeedsUsed, provenance.Seeds);
                if (provenance.Date is { } date)
                {
                    Write(html, texts.DayOfReport, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                foreach ((string name, string hash) in provenance.Hashes)
                {
                    Write(html, $"{texts.DigestOf} {name}", hash);
                }

                if (provenance.Digest is { } digest)
                {
                    Write(html, texts.DigestOfRun, digest);
                }
            }

            html.Text("p", texts.InThisModel);
        }
    }

    private static void Write(HtmlWriter html, string term, string value)
    {
        html.Text("dt", term);
        html.Text("dd", value);
    }
}

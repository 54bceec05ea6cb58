using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>One week of a participant or a network: how it stands, what happened, and every decision with all its terms.</summary>
internal sealed class WeekPage(WeekLook week, Texts texts)
{
    private const int Indent = 2;

    private bool IsParticipant => week.Resident.IsParticipant;

    public void WriteTo(TextWriter writer, int width)
    {
        writer.WriteLine(texts.Heading(week));
        Section(writer, texts.HappenedHeading, week.Entries.Select(entry => texts.Told(entry, IsParticipant)), width);
        Section(writer, texts.DecidedHeading, week.Decisions.Where(IsTold).Select(seen => texts.Told(seen, IsParticipant)), width);
        if (IsParticipant)
        {
            Section(writer, texts.AfterwardsHeading, week.Memberships.Select(texts.Told).DefaultIfEmpty(texts.InNoNetwork), width);
        }

        writer.WriteLine(texts.Illustrative);
    }

    /// <summary>What happens without the resident's doing is no decision of it.</summary>
    private static bool IsTold(SeenDecision seen) => seen.Decision is not MembershipClosed;

    private static void Section(TextWriter writer, string heading, IEnumerable<string> lines, int width)
    {
        string[] all = [.. lines];
        if (all.Length > 0)
        {
            writer.WriteLine(heading);
        }

        foreach (string line in all)
        {
            writer.Write(new string(' ', Indent));
            Paragraph.Write(writer, line, Indent, width);
        }
    }
}

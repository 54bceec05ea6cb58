using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>One week of a participant or a network: how it stands, what happened, and every decision with all its terms.</summary>
internal sealed class WeekPage(WeekLook week, Texts texts)
{
    private const int Indent = 2;

    private bool IsParticipant => week.Resident.IsParticipant;

    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine(texts.Heading(week));
        Section(console, texts.HappenedHeading, week.Entries.Select(entry => texts.Told(entry, IsParticipant)));
        Section(console, texts.DecidedHeading, week.Decisions.Where(IsTold).Select(seen => texts.Told(seen, IsParticipant)));
        if (IsParticipant)
        {
            Section(console, texts.AfterwardsHeading, week.Memberships.Select(texts.Told).DefaultIfEmpty(texts.InNoNetwork));
        }

        console.WriteLine(texts.Illustrative);
    }

    /// <summary>What happens without the resident's doing is no decision of it.</summary>
    private static bool IsTold(SeenDecision seen) => seen.Decision is not MembershipClosed;

    private static void Section(IAnsiConsole console, string heading, IEnumerable<string> lines)
    {
        Columns table = Columns.Of(1, Indent);
        string[] all = [.. lines];
        foreach (string line in all)
        {
            table.Add(line);
        }

        if (all.Length > 0)
        {
            console.WriteLine(heading);
            table.WriteTo(console);
        }
    }
}

using CoCreation.Sim.Experiments;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>The life of a participant or a network: a line for everything that happened, with the numbers that decided it.</summary>
internal sealed class LifePage(LifeLine life, Texts texts)
{
    private const int Indent = 2;

    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine(texts.Heading(life));
        Columns lines = Columns.Of(2, Indent);
        foreach (LifeEntry entry in life.Entries.Where(IsTold))
        {
            lines.Add(texts.InWeek(texts.Number(entry.Tick)), texts.Told(entry, life.Resident.IsParticipant));
        }

        if (life is { Outlived: { } end, OutlivedAs: { } type })
        {
            lines.Add(texts.InWeek(texts.Number(life.Span.Last)), texts.LivesOn(end.Members, type));
        }

        lines.WriteTo(console);
        console.WriteLine(texts.Illustrative);
    }

    /// <summary>In the life of a network, an acceptance is told with the membership, a last project with the end, and the founder's membership not.</summary>
    private bool IsTold(LifeEntry entry) => entry switch
    {
        LifeEntry.Completed it => it.Renewal.IsRenewed,
        LifeEntry.Accepted => life.Resident.IsParticipant,
        LifeEntry.Joined it => life.Resident.IsParticipant || it.Inviter is not null,
        _ => true,
    };
}

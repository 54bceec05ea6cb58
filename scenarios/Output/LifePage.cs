using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>The life of a participant or a network: a sentence for everything that happened, with the numbers that decided it.</summary>
internal sealed class LifePage(LifeLine life, Texts texts)
{
    private const int Indent = 2;
    private const int Gap = 3;

    private bool IsParticipant => life.Resident.IsParticipant;

    public void WriteTo(TextWriter writer, int width)
    {
        writer.WriteLine(texts.Heading(life));
        (string Week, string Sentence)[] lines = [.. Lines().Select(line => (texts.InWeek(texts.Number(line.Tick)), line.Sentence))];
        int column = Indent + Gap + lines.Select(line => line.Week.Length).DefaultIfEmpty().Max();
        foreach ((string week, string sentence) in lines)
        {
            writer.Write($"{new string(' ', Indent)}{week}".PadRight(column));
            Paragraph.Write(writer, sentence, column, width);
        }

        writer.WriteLine(texts.Illustrative);
    }

    private IEnumerable<(int Tick, string Sentence)> Lines()
    {
        foreach (LifeEntry[] together in Together())
        {
            yield return (together[0].Tick, together is [var one] ? texts.Told(one, IsParticipant) : texts.JoinedTogether([.. together.Cast<LifeEntry.Joined>()]));
        }

        if (life is { Outlived: { } end, OutlivedAs: { } type })
        {
            yield return (life.Span.Last, texts.LivesOn(end.Members, type));
        }
    }

    /// <summary>The entries; of a network, those who became members in a week by the same invitation are one.</summary>
    private List<LifeEntry[]> Together()
    {
        List<LifeEntry[]> all = [];
        foreach (LifeEntry entry in life.Entries.Where(IsTold))
        {
            if (entry is LifeEntry.Joined joined && all is [.., [.., LifeEntry.Joined before] last]
                && !IsParticipant && (joined.Tick, joined.Inviter) == (before.Tick, before.Inviter))
            {
                all[^1] = [.. last, joined];
            }
            else
            {
                all.Add([entry]);
            }
        }

        return all;
    }

    /// <summary>
    /// In the life of a network, an acceptance is told with the membership, and the founder's membership with the founding; a last
    /// project is told with the end.
    /// </summary>
    private bool IsTold(LifeEntry entry) => entry switch
    {
        LifeEntry.Completed it => it.Renewal.IsRenewed,
        LifeEntry.Accepted => IsParticipant,
        LifeEntry.Joined it => IsParticipant || it.Inviter is not null,
        _ => true,
    };
}

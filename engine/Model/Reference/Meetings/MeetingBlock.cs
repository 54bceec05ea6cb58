namespace CoCreation.Sim.Model;

/// <summary>
/// Meetings that follow each other in which nobody is twice. As none of them can see what comes of another, they take place in one tick,
/// and what comes of them is exactly what comes of one after the other. Of 500 participants about 14 pairs meet in a tick.
/// </summary>
internal sealed class MeetingBlock
{
    private readonly List<Meeting> _meetings = [];

    private MeetingBlock(int first) => First = first;

    /// <summary>The number of the first meeting.</summary>
    public int First { get; }

    /// <summary>The number of the first meeting of the block after this one.</summary>
    public int Next => First + _meetings.Count;

    /// <summary>The meetings in order of their numbers; none beyond the last.</summary>
    public IReadOnlyList<Meeting> Meetings => _meetings;

    /// <summary>The longest block that begins with a meeting.</summary>
    /// <param name="first">The number of the first meeting.</param>
    /// <param name="count">How many meetings there are in all.</param>
    /// <param name="meetingOf">Who meets, by number.</param>
    public static MeetingBlock From(int first, int count, Func<int, Meeting> meetingOf)
    {
        MeetingBlock block = new(first);
        HashSet<uint> busy = [];
        for (int number = first; number < count; number++)
        {
            Meeting meeting = meetingOf(number);
            if (!busy.Add(meeting.One) || !busy.Add(meeting.Other))
            {
                break;
            }

            block._meetings.Add(meeting);
        }

        return block;
    }
}

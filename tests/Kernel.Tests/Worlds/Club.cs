namespace CoCreation.Sim.Kernel.Tests;

/// <summary>What dwellers of a <see cref="Town"/> found: it takes in who joins, tells its members news, and ends some day.</summary>
internal sealed class Club(ResidentId id, List<ResidentId> members) : Resident(id)
{
    private ulong _memory;
    private Note? _last;

    public override void TakeStep(Step step)
    {
        foreach (ref readonly var letter in step.Mail)
        {
            _memory = Memory.After(_memory, letter);
            if (letter.Kind == (byte)Says.Join && !members.Contains(letter.Sender))
                members.Add(letter.Sender);
        }

        _memory = Memory.After(_memory, (ulong)members.Count);
        var isLast = step.Chance.Happens(1, 0, 0.08);
        if (step.Chance.Happens(2, 0, 0.6))
        {
            _last = new Note((uint)_memory, isLast ? null : _last is { Inner: null } ? _last : null);
            step.PostBulletin(
                new Letter { About = Id, Kind = (byte)Says.News, Amount = _memory % 3, Enclosure = _last },
                [.. members.Where(member => member.IsParticipant)]);
        }

        step.Count(3, 1);
        if (members.Count > 1 && step.Chance.Happens(3, 0, 0.2))
            members.RemoveAt((int)(_memory % (ulong)members.Count));
        if (!isLast)
            return;
        step.Record(new Rumour((ulong)members.Count));
        step.End();
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write(_memory);
        writer.Write(_last);
        writer.Write(members.Count);
        members.ForEach(writer.Write);
    }

    public static Club Read(ResidentId id, CanonReader reader)
    {
        var club = new Club(id, []) { _memory = reader.ReadUInt64(), _last = (Note?)reader.ReadEnclosure() };
        club.Fill(reader);
        return club;
    }

    private void Fill(CanonReader reader)
    {
        for (var count = reader.ReadInt32(); count > 0; count--)
            members.Add(reader.ReadId());
    }
}

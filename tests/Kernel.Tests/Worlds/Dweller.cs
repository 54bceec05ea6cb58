namespace CoCreation.Sim.Kernel.Tests;

/// <summary>A participant of a <see cref="Town"/>.</summary>
internal sealed class Dweller(ResidentId id, Town town) : Resident(id)
{
    private readonly List<ResidentId> _known = [];
    private ulong _memory = id.Participant;
    private double _mood;
    private double _fame = 1;
    private Note? _kept;

    private enum Draw : byte
    {
        Letters = 1, Whom, PassesOn, Bulletin, Founds, Joins, Sleeps, Ends, HowLong,
    }

    public override void TakeStep(Step step)
    {
        var heat = ((Weather)step.Conditions).Heat;
        _memory = Memory.After(_memory, (ulong)heat);
        foreach (ref readonly var letter in step.Mail)
            Hear(letter);
        _mood = (0.9 * _mood) + step.Chance.Normal(0, 0) + (_memory % 7);
        _memory = town.Flaw == Flaw.CountsInTheWorld ? Memory.After(_memory, town.Counter++) : _memory;
        Write(step);
        Meet(step, heat);
        step.Add(1, _mood);
        step.Count(2, 1);
        if (step.Chance.Happens((byte)Draw.Sleeps, 0, 0.3))
            step.SleepUntil(step.Tick + step.Chance.Below((byte)Draw.HowLong, 0, 9) - 1);
        if (step.Chance.Happens((byte)Draw.Ends, 0, 0.01))
            step.End();
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write(_memory);
        writer.Write(_mood);
        writer.Write(_fame);
        if (town.Flaw != Flaw.ForgetsAField)
            writer.Write(_kept);
        writer.Write(_known.Count);
        _known.ForEach(writer.Write);
    }

    public static Dweller Read(ResidentId id, Town town, CanonReader reader)
    {
        var dweller = new Dweller(id, town) { _memory = reader.ReadUInt64() };
        (dweller._mood, dweller._fame) = (reader.ReadDouble(), reader.ReadDouble());
        if (town.Flaw == Flaw.SwapsFields)
            (dweller._mood, dweller._fame) = (dweller._fame, dweller._mood);
        if (town.Flaw != Flaw.ForgetsAField)
            dweller._kept = (Note?)reader.ReadEnclosure();
        var known = reader.ReadInt32();
        for (var i = town.Flaw == Flaw.LeavesAFieldUnread ? 1 : 0; i < known; i++)
            dweller._known.Add(reader.ReadId());
        return dweller;
    }

    private void Hear(in Letter letter)
    {
        _memory = Memory.After(_memory, letter);
        _fame += letter.Amount * 0.25;
        _kept = letter.Enclosure is Note { Value: > 0 } note ? note : _kept;
        if (letter.Kind == (byte)Says.News && !_known.Contains(letter.Sender))
            _known.Add(letter.Sender);
    }

    private void Write(Step step)
    {
        if (town.Flaw == Flaw.RewritesWhatWasSent)
            _kept?.Rewrite((uint)_memory);
        var letters = step.Chance.Below((byte)Draw.Letters, 0, 4);
        for (var i = 0; i < letters; i++)
            step.Post(new Letter
            {
                Recipient = Someone(step, i), About = Id, Kind = (byte)Says.Gossip, Number = (ushort)_memory, Amount = _mood / (2 + _fame),
                Enclosure = step.Chance.Happens((byte)Draw.PassesOn, i, 0.5) ? _kept : null,
            });
        step.Count(0, letters);
        if (!step.Chance.Happens((byte)Draw.Bulletin, 0, 0.2))
            return;
        _kept = new Note((uint)_memory | 1, _kept is { Inner: null } ? _kept : null);
        step.PostBulletin(new Letter { Kind = (byte)Says.Gossip, Enclosure = _kept }, [.. Enumerable.Range(9, 5).Select(i => Someone(step, i))]);
    }

    private void Meet(Step step, int heat)
    {
        if (step.Chance.Happens((byte)Draw.Founds, 0, 0.001 * heat))
        {
            var club = new Club(ResidentId.OfNetwork(Id.Participant, step.Tick), town.Flaw == Flaw.SharesAListWithTheNewborn ? _known : [Id, .. _known]);
            step.Found(club);
            step.Post(new Letter { Recipient = club.Id, Kind = (byte)Says.Gossip, Amount = 1 });
            step.Record(new Rumour(_memory));
            _known.Add(club.Id);
        }

        if (_known.Count > 0 && step.Chance.Happens((byte)Draw.Joins, 0, 0.4))
            step.Post(new Letter { Recipient = _known[(int)(_memory % (ulong)_known.Count)], Kind = (byte)Says.Join });
    }

    /// <summary>Now and then oneself, somebody who has ended, or nobody.</summary>
    private ResidentId Someone(Step step, int i)
    {
        var drawn = step.Chance.Below((byte)Draw.Whom, i, 40);
        return drawn < _known.Count ? _known[drawn] : ResidentId.OfParticipant((uint)drawn);
    }
}

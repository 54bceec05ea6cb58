using System.Collections.Immutable;

namespace CoCreation.Sim.Kernel;

/// <summary>One tick of a <see cref="HostileRun"/>.</summary>
internal sealed class HostileTick : Step
{
    private readonly World _world;
    private readonly Chance _chance;
    private readonly Digest _digest = new();
    private readonly List<Letter> _posted = [];
    private readonly List<Berth> _berths = [];
    private readonly List<ChronicleEvent> _chronicle = [];
    private readonly Totals _totals;
    private ulong _sum;
    private bool _ended;
    private int _asleepUntil;
    private int _recorded;

    public HostileTick(World world, int tick, ulong malice)
    {
        Begin(world, tick);
        (_world, _chance, _totals) = (world, new Chance(malice, (uint)tick, default), new Totals(world.TotalNames.Count));
    }

    public TickRecord Outcome { get; private set; } = null!;

    public Checkpoint From(Checkpoint? before)
    {
        (List<Berth> berths, List<Letter> mail) = before?.Open(_world) ?? ([], []);
        Arrivals arrivals = _world.ArrivalsAt(Tick);
        for (uint i = 0; i < arrivals.Count; i++)
        {
            Resident arrived = _world.Arrive(arrivals.First + i, Tick);
            berths.Add(new Berth(arrived, 0));
        }

        Shuffle(berths, 2);
        Shuffle(mail, 3);
        ILookup<ResidentId, Letter> boxes = mail.ToLookup(letter => letter.Recipient);
        berths.ForEach(berth => Live(berth, [.. boxes[berth.Resident.Id]]));
        AnswerForTheEnded(mail, [.. berths.Select(berth => berth.Resident.Id)]);
        foreach (Letter letter in _posted)
        {
            _sum += _digest.Of(letter);
        }

        _chronicle.Sort(ChronicleEvent.Compare);
        Outcome = ThroughBytes(new TickRecord(Tick, _sum, _totals, _chronicle));
        return Checkpoint.Of(_berths, _posted);
    }

    private void Live(Berth berth, Letter[] mail)
    {
        (_ended, _asleepUntil, _recorded) = (false, berth.AsleepUntil, 0);
        if (Tick > 0 && (mail.Length > 0 || berth.AsleepUntil <= Tick))
        {
            _asleepUntil = 0;
            Array.Sort(mail, (one, other) => Letter.CompareInMail(one, other));
            HandTo(berth.Resident.Id, mail, 0, mail.Length);
            berth.Resident.TakeStep(this);
        }

        _sum += _digest.Of(berth.Resident);
        if (!_ended)
        {
            _berths.Add(berth with { AsleepUntil = _asleepUntil });
        }
    }

    private void AnswerForTheEnded(List<Letter> mail, HashSet<ResidentId> alive)
    {
        foreach (Letter letter in mail.Where(letter => !alive.Contains(letter.Recipient)))
        {
            if (_world.AnswerForTheEnded(letter) is { } answer)
            {
                Send(answer.PostedBy(letter.Recipient, 0));
            }
        }
    }

    private void Send(in Letter letter)
    {
        CanonWriter writer = new(CanonUse.Keep);
        letter.Write(writer);
        _posted.Add(Letter.Read(new CanonReader(_world, writer.Written.ToArray())));
    }

    private TickRecord ThroughBytes(TickRecord record)
    {
        CanonWriter writer = new(CanonUse.Keep);
        record.Write(_world, writer);
        CanonReader reader = new(_world, writer.Written.ToArray());
        TickRecord read = TickRecord.Read(_world, reader);
        return reader.IsAtEnd ? read : throw new InvalidOperationException("what happened has fewer fields when it is read than when it is written");
    }

    private void Shuffle<T>(List<T> list, byte purpose)
    {
        for (int i = list.Count - 1; i > 0; i--)
        {
            int j = _chance.Below(purpose, i, i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    public override void Post(in Letter draft) => Send(draft.PostedBy(Self, Posted++));

    public override void PostBulletin(in Letter draft, ImmutableArray<ResidentId> readers)
    {
        uint sequence = Posted++;
        foreach (ResidentId reader in readers)
        {
            Send(draft.PostedBy(Self, sequence) with { Recipient = reader });
        }
    }

    protected override void Bring(Resident newborn)
    {
        _berths.Add(new Berth(newborn, 0));
        _sum += _digest.Of(newborn);
    }

    public override void End() => _ended = true;

    public override void SleepUntil(int tick) => _asleepUntil = tick;

    public override void Count(int total, long count) => _totals.Count(total, count);

    public override void Add(int total, double amount) => _totals.Add(total, amount);

    public override void Record(Occurrence what) => _chronicle.Add(new ChronicleEvent(Tick, Self, _recorded++, what));
}

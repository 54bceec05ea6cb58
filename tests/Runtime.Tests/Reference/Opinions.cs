using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>
/// Consensus by repeated averaging (M. H. DeGroot 1974, Journal of the American Statistical Association 69:118): in every tick each
/// opinion becomes the weighted mean of the opinions that came by letter. A whole model in one file.
/// </summary>
/// <param name="weights">Row i: how much participant i trusts each participant, itself among them; a row sums to 1.</param>
/// <param name="start">The opinions at the start.</param>
internal sealed class Opinions(double[][] weights, double[] start) : World(seed: 0, new Timeline(new Season(0)))
{
    public override IReadOnlyList<string> TotalNames => [];

    public override Arrivals ArrivalsAt(int tick) => new(0, tick == 0 ? (uint)start.Length : 0);

    public override Resident Create(uint participant, int tick) =>
        new Thinker(ResidentId.OfParticipant(participant), weights, start[participant]);

    public override Resident ReadResident(ResidentId id, CanonReader reader) => new Thinker(id, weights, reader.ReadDouble());

    public override Enclosure ReadEnclosure(byte kind, CanonReader reader) => throw new NotSupportedException();
}

/// <summary>A participant with an opinion.</summary>
internal sealed class Thinker(ResidentId id, double[][] weights, double opinion) : Resident(id)
{
    public double Opinion { get; private set; } = opinion;

    public override void TakeStep(Step step)
    {
        if (!step.Mail.IsEmpty)
            Opinion = MeanOf(step.Mail);
        for (uint other = 0; other < weights.Length; other++)
            if (weights[other][Id.Participant] > 0)
                step.Post(new Letter { Recipient = ResidentId.OfParticipant(other), Amount = Opinion });
    }

    public override void Write(CanonWriter writer) => writer.Write(Opinion);

    private double MeanOf(ReadOnlySpan<Letter> mail)
    {
        var mean = 0.0;
        foreach (ref readonly var letter in mail)
            mean += weights[Id.Participant][letter.Sender.Participant] * letter.Amount;
        return mean;
    }
}

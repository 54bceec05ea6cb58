using System.CommandLine;
using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>Whom "why" can be asked about, and when.</summary>
internal sealed class WhyOptions(Texts texts)
{
    public Option<string?> Network { get; } = CommonOptions.Value("--network", texts.NetworkWord, texts.WhyNetworkOption);

    public Option<string?> Participant { get; } = CommonOptions.Value("--participant", RunOptions.NumberWord, texts.WhyParticipantOption);

    public Option<string?> Tick { get; } = CommonOptions.Value("--tick", RunOptions.NumberWord, texts.WhyTickOption);

    /// <summary>The question, as far as it can be understood without the run.</summary>
    public WhyRequest Read(ParseResult parsed)
    {
        List<Problem> problems = [];
        (string? network, string? participant) = (parsed.GetValue(Network), parsed.GetValue(Participant));
        if (network is null == participant is null)
        {
            string place = network is null ? WhyCommand.Name : $"{Network.Name} {network}";
            problems.Add(new Problem(place, Texts.Both(said => said.GiveOneOf(Network.Name, Participant.Name))));
        }

        int? tick = (int?)new NumberReader(parsed, problems).Read(Tick, 1, Scenario.MostTicks);
        return new WhyRequest(problems)
        {
            Name = network ?? participant ?? "",
            Option = network is null ? Participant.Name : Network.Name,
            IsNetwork = network is not null,
            TickOption = Tick.Name,
            Asked = network is null ? ParticipantNamed(participant) : NetworkNamed(network),
            Tick = tick,
        };
    }

    private static ResidentId? ParticipantNamed(string? name) => NumberIn(name) is { } number ? ResidentId.OfParticipant((uint)number) : null;

    /// <summary>The network that is written founder@week, as in tables; null for anything else.</summary>
    private static ResidentId? NetworkNamed(string name) =>
        name.Split('@') is [var founder, var founded] && NumberIn(founder) is { } participant && NumberIn(founded) is { } tick and < int.MaxValue
            ? ResidentId.OfNetwork((uint)participant, tick)
            : null;

    private static int? NumberIn(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}

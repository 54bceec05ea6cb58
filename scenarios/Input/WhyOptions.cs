using System.CommandLine;
using System.Globalization;
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

        NumberReader numbers = new(parsed, problems);
        ulong? number = numbers.Read(Participant, 0, int.MaxValue);
        int? tick = (int?)numbers.Read(Tick, 1, int.MaxValue);
        return new WhyRequest(problems)
        {
            Name = network ?? participant ?? "",
            Option = network is null ? Participant.Name : Network.Name,
            TickOption = Tick.Name,
            Asked = network is null ? number is { } one ? ResidentId.OfParticipant((uint)one) : null : NetworkNamed(network),
            Tick = tick,
        };
    }

    /// <summary>The network that is written founder@week, as in tables; null for anything else.</summary>
    private static ResidentId? NetworkNamed(string name) =>
        name.Split('@') is [var founder, var founded]
        && uint.TryParse(founder, NumberStyles.None, CultureInfo.InvariantCulture, out uint participant) && participant <= int.MaxValue
        && int.TryParse(founded, NumberStyles.None, CultureInfo.InvariantCulture, out int tick) && tick < int.MaxValue
            ? ResidentId.OfNetwork(participant, tick)
            : null;
}

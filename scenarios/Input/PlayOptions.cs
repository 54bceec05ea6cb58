using System.CommandLine;
using System.Net;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Live;

namespace CoCreation.Sim.Scenarios;

/// <summary>What "play" understands.</summary>
internal sealed class PlayOptions(Texts texts)
{
    public const string PortName = "--port";

    public const string TokenName = "--token";

    private const int LeastToken = 16;
    private const ulong DefaultSeed = 7;

    private readonly ChoiceOption _lang = CommonOptions.Lang(texts);

    public Argument<string?> Asked { get; } = new("scenario") { HelpName = texts.ScenarioOrFileWord, Description = texts.PlayedArgument, Arity = ArgumentArity.ZeroOrOne };

    public Option<string?> Seed { get; } = CommonOptions.Value("--seed", RunOptions.NumberWord, texts.PlaySeedOption);

    public Option<string?> Port { get; } = CommonOptions.Value(PortName, RunOptions.NumberWord, texts.PagePortOption);

    public Option<bool> NoBrowser { get; } = CommonOptions.Flag("--no-browser", texts.NoBrowserOption);

    public Option<string?> Listen { get; } = CommonOptions.Value("--listen", texts.AddressWord, texts.PageListenOption);

    public Option<string?> Token { get; } = CommonOptions.Value(TokenName, texts.TokenWord, texts.TokenOption);

    public Option<string?> Certificate { get; } = CommonOptions.Value("--tls", texts.FileWord, texts.TlsOption);

    public Option<bool> Classroom { get; } = CommonOptions.Flag("--classroom", texts.ClassroomOption);

    public IReadOnlyList<Option> All => [Seed, Port, NoBrowser, Listen, Token, Certificate, Classroom, _lang];

    /// <summary>How the page is served.</summary>
    /// <exception cref="InputException">Something is wrong; carries every problem.</exception>
    public LiveSettings Read(ParseResult parsed, ModelLibrary models, Language language)
    {
        List<Problem> problems = [];
        NumberReader numbers = new(parsed, problems);
        ulong? seed = numbers.Read(Seed, 0, (1UL << 53) - 1);
        int port = (int)(numbers.Read(Port, 0, IPEndPoint.MaxPort) ?? 0);
        (RunSubject? world, ulong? kept) = Find(parsed.GetValue(Asked), models, problems);
        if (world is not null)
        {
            WorldLimits.Check(world, problems);
        }

        IPAddress address = AddressOf(parsed, problems);
        string? token = parsed.GetValue(Token);
        if (token?.Length < LeastToken)
        {
            problems.Add(new Problem(Token.Name, Texts.Both(text => text.TokenTooShort(LeastToken))));
        }

        bool isClassroom = parsed.GetValue(Classroom);
        string? certificate = parsed.GetValue(Certificate);
        if (!IPAddress.IsLoopback(address) && !isClassroom && (token is null || certificate is null))
        {
            problems.Add(new Problem(Listen.Name, Texts.Both(text => text.ListenNeeds(Token.Name, Certificate.Name, Classroom.Name))));
        }

        if (certificate is not null && !File.Exists(certificate))
        {
            problems.Add(new Problem($"{Certificate.Name} {certificate}", Texts.Both(text => text.NoSuchFile)));
        }

        return problems.Count > 0 ? throw new InputException(problems) : new LiveSettings
        {
            Port = port, Address = address, Token = token, HasViewers = isClassroom, Certificate = certificate,
            World = world, Seed = seed ?? kept ?? DefaultSeed, Language = language,
        };
    }

    /// <summary>A scenario or a model by name or file, or that of a finished run with its seed; where nothing is named, the user's first model, if any.</summary>
    private static (RunSubject? World, ulong? Seed) Find(string? asked, ModelLibrary models, List<Problem> problems)
    {
        int before = problems.Count;
        string file = Path.Combine(asked ?? "", RunSubject.FileName);
        bool isFolder = Directory.Exists(asked) && !ScenarioLibrary.Names.Contains(asked) && models.Find(asked) is null;
        if (!isFolder)
        {
            RunSubject? model = models.Asked(asked, problems);
            if (model is null && asked is not null && models.IsMeant(asked))
            {
                problems.Add(new Problem(asked, ModelFile.Unknown(asked, models.All)));
            }

            return (model is not null || asked is null || problems.Count > before ? model : ScenarioChoice.Named(asked, problems), null);
        }

        if (ModelFiles.SummaryIn(asked!) is { } ofModel && File.Exists(file))
        {
            return (models.Asked(file, problems), ofModel.Seed);
        }

        if (File.Exists(file) && ResultJson.Read<RunSummary>(Path.Combine(asked!, RunFolder.SummaryFile)) is { } summary)
        {
            return (ScenarioChoice.InFile(file, problems), summary.Seed);
        }

        problems.Add(new Problem(asked!, Texts.Both(text => text.NoRunToPlay)));
        return (null, null);
    }

    private IPAddress AddressOf(ParseResult parsed, List<Problem> problems)
    {
        if (parsed.GetValue(Listen) is not { } text)
        {
            return IPAddress.Loopback;
        }

        if (IPAddress.TryParse(text, out IPAddress? address))
        {
            return address;
        }

        problems.Add(new Problem($"{Listen.Name} {text}", Texts.Both(texts => texts.NoAddress)));
        return IPAddress.Loopback;
    }
}

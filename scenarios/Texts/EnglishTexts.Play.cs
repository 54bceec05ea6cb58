namespace CoCreation.Sim.Scenarios;

/// <content>What is said about the live page.</content>
internal sealed partial class EnglishTexts
{
    public override string PlayCommand => "Opens the live page: watch a world, change it, go back, compare.";

    public override string PlayedArgument => "A scenario of the library, a model, a file of either, or the folder of a finished run to replay (default: the gallery, or your own model).";

    public override string PlaySeedOption => "Keys all chance (default 7; of a finished run, its own).";

    public override string PagePortOption => "The port of the page (default: one that is free).";

    public override string NoBrowserOption => "Only prints the link.";

    public override string PageListenOption => "The address that is listened on (default 127.0.0.1). Others can come to the page then.";

    public override string TokenOption => "The secret of those who command, at least 16 characters (default: a random one).";

    public override string TlsOption => "A certificate file (PKCS 12): the page is served encrypted.";

    public override string ClassroomOption => "A second link for those who only look; nobody but you commands.";

    public override string AddressWord => "ADDRESS";

    public override string TokenWord => "TOKEN";

    public override string NoPage => "the page was not built: install Node 20 or later, then build again (dotnet build -c Release)";

    public override string PlayEnds => "Ctrl-C ends it.";

    public override string NoRunToPlay => "there is no complete run in this folder";

    public override string NoSuchFile => "there is no such file";

    public override string NoAddress => "this is not an address, such as 0.0.0.0";

    public override string PortInUse => "another program listens there: give another one, or leave it out";

    public override string PlayedAt(string link) => $"The page: {link}";

    public override string WatchedAt(string link) => $"For those who only look: {link}";

    public override string TokenTooShort(int least) => $"a secret has at least {least} characters";

    public override string ListenNeeds(string token, string tls, string classroom) =>
        $"the page would be open to others: give {token} and {tls}, or say {classroom}";
}

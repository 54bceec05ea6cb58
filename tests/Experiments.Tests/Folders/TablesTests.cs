using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Folders;

public sealed class TablesTests
{
    [Fact]
    public void TicksTable_OfARun_HasARowForEveryTick()
    {
        var run = Made.Run(0) with { Rows = [Made.Row(0), Made.Row(1, (Total.Output, 1.5), (Total.Dormant, 2))] };
        Assert.Equal(
            """
            tick,digest,output,dividends,acts,talk,work,trust,joined,left,founded,dissolved,phoenixes,participants,members,competition,ignorance,lament,coCreation,loose,dormant
            0,0000000000000abc,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0
            1,0000000000000abd,1.5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2

            """.ReplaceLineEndings("\n"),
            Written(run, TicksTable.Write));
    }

    [Fact]
    public void NetworksTable_OfARun_HasARowForEveryNetwork()
    {
        var ended = Made.Record(Made.Life(NetworkType.Lament, 20) with { Output = 2.5, Talk = 7 }, EndReason.TooFew, -1, 3) with { Phoenixes = 1 };
        var living = Made.Record(Made.Life(NetworkType.CoCreation, 8));
        Assert.Equal(
            """
            network,founder,founded,motive,ended,reason,weeks,peakMembers,memberWeeks,output,talk,completed,competitionWeeks,ignoranceWeeks,lamentWeeks,coCreationWeeks,looseWeeks,dormantWeeks,type,typeInWeek12,phoenixes,memberships,netBenefit,negativeShare,gini
            1@0,1,0,learn,20,tooFew,20,5,200,2.5,7,0,0,0,15,0,0,0,lament,lament,1,2,2,0.5,0.5
            1@0,1,0,learn,,,8,5,80,0,0,0,0,0,0,3,0,0,loose,,0,0,0,,

            """.ReplaceLineEndings("\n"),
            Written(Made.Run(520, ended, living), NetworksTable.Write));
    }

    private static string Written(RunRecord run, Action<RunRecord, TextWriter> write)
    {
        using StringWriter text = new();
        write(run, text);
        return text.ToString();
    }
}

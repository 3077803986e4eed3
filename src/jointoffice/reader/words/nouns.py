"""Nouns that Chinese texts count with 大 or without a measure word: 九大领域, 八大产业联盟."""

from __future__ import annotations

from jointoffice.reader.words.wordlist import words

COUNTED_HAN = words(
    "领域 領域 产业联盟 产业集群 产业 產業 行动 行動 工程 任务 任務 板块 板塊 片区 体系 "
    "體系 平台 基地 中心 项目 "
    "方面 功能 功能区 重点 重点任务 重点领域 重点工程 举措 舉措 机制 機制 支柱产业 "
    "主导产业 战略 定位 战略定位 优势产业 "
    "新兴产业 未来产业 城市 集群 园区 通道 枢纽 樞紐 机场 港口 都市圈 城市群 联盟 聯盟 "
    "目标 目標 原则 政策 系列 "
    "环节 場景 场景 方向 主题 類別 类别 类 專項 专项 专项行动 攻坚行动 重点项目 重点产业 "
    "先进制造业集群 "
    "支撑 抓手 赛道 门类 模块 维度 指标 内容 领域合作 合作领域 特色产业 板块业务 部分 环线 "
    "流域 湖泊 "
    "赛事 盛会 亮点 突破 任務 措施 改革 试点 示范区 试验区 新区 经济区 经济圈 洲 区域 地区 "
    "民生工程"
)
